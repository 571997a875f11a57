using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Reports;

/// <summary>One priority of a report: measures summary, charts, planned actions, comments.</summary>
public sealed class ReportSection
{
    /// <summary>The longest title.</summary>
    public const int TitleLength = 200;

    private readonly List<Assessment> _assessments = [];
    private readonly List<ReportChart> _charts = [];
    private readonly List<PlannedAction> _actions = [];
    private readonly List<Comment> _comments = [];

    /// <summary>Makes a section.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long, or the slug is not one.</exception>
    public ReportSection(string slug, string title)
    {
        Slug = Require.Slug(slug);
        Title = Require.Text(title, TitleLength);
    }

    /// <summary>Its name in addresses, the same in every report of the same priority.</summary>
    public string Slug { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; }

    /// <summary>Why it has no numerical measures; null where it has some.</summary>
    public string? NoMeasures { get; init; }

    /// <summary>
    /// Measures without a row of their own of which the section states values, for example two parts of a measure.
    /// </summary>
    public IReadOnlyList<MeasureSlug> StatedMeasures { get; init; } = [];

    /// <summary>What is said before the planned actions, or instead of them; null where nothing is.</summary>
    public string? ActionsIntroduction { get; init; }

    /// <summary>The measures summary, in order.</summary>
    public IReadOnlyList<Assessment> Assessments => _assessments;

    /// <summary>The charts, in order.</summary>
    public IReadOnlyList<ReportChart> Charts => _charts;

    /// <summary>The planned actions, in order.</summary>
    public IReadOnlyList<PlannedAction> Actions => _actions;

    /// <summary>The comments, in order.</summary>
    public IReadOnlyList<Comment> Comments => _comments;

    internal void Add(Assessment assessment) => AddUnique(_assessments, assessment, other => other.Measure.ToString());

    internal void Add(ReportChart chart) => AddUnique(_charts, chart, other => other.Slug);

    internal void Add(PlannedAction action) => AddUnique(_actions, action, other => other.Key);

    internal void Add(Comment comment) => _comments.Add(comment);

    internal IEnumerable<ReportProblem> Problems()
    {
        if (_assessments.Count == 0 && string.IsNullOrWhiteSpace(NoMeasures))
        {
            yield return new(Title, "It has no measures and does not say why.", "Add a measure, or say why there are none.");
        }

        if (_actions.Count == 0 && string.IsNullOrWhiteSpace(ActionsIntroduction))
        {
            yield return new(Title, "It has no planned actions.", "Add an action, or say why there are none.");
        }

        foreach (var chart in _charts.Where(chart => chart.AlternativeText?.Trim() == chart.Title))
        {
            yield return new(
                Title,
                $"The alternative text of chart {chart.Slug} is its title.",
                "Say what the chart shows, or leave the drafted text.");
        }

        foreach (var chart in _charts.Where(chart => chart.AlignedWith is { } other && !HasChart(other)))
        {
            yield return new(
                Title,
                $"Chart {chart.Slug} is aligned with {chart.AlignedWith}, which the section does not have.",
                "Name a chart of the same section.");
        }
    }

    private bool HasChart(string slug) => _charts.Any(chart => chart.Slug == slug);

    private void AddUnique<T>(List<T> items, T item, Func<T, string> name)
    {
        if (items.Any(other => name(other) == name(item)))
        {
            throw new InvalidOperationException($"Section {Slug} has {name(item)} already.");
        }

        items.Add(item);
    }
}
