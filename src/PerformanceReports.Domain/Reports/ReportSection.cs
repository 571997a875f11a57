using System.Globalization;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Reports;

/// <summary>
/// One priority of a report: measures summary, charts, planned actions, comments. It is changed through
/// <see cref="Report.Edit"/>.
/// </summary>
public sealed class ReportSection
{
    /// <summary>The longest title.</summary>
    public const int TitleLength = 200;

    /// <summary>The longest text of a section's own.</summary>
    public const int TextLength = 4000;

    private readonly List<Assessment> _assessments = [];
    private readonly List<ReportChart> _charts = [];
    private readonly List<PlannedAction> _actions = [];
    private readonly List<Comment> _comments = [];
    private List<MeasureSlug> _statedMeasures = [];
    private string? _noMeasures;
    private string? _actionsIntroduction;

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
    public string? NoMeasures { get => _noMeasures; init => _noMeasures = Require.OptionalText(value, TextLength); }

    /// <summary>
    /// Measures without a row of their own of which the section states values, for example two parts of a measure.
    /// </summary>
    public IReadOnlyList<MeasureSlug> StatedMeasures
    {
        get => _statedMeasures;
        init => _statedMeasures = [.. value];
    }

    /// <summary>What is said before the planned actions, or instead of them; null where nothing is.</summary>
    public string? ActionsIntroduction
    {
        get => _actionsIntroduction;
        init => _actionsIntroduction = Require.OptionalText(value, TextLength);
    }

    /// <summary>Who changed it last; empty while nobody has.</summary>
    public string LastAuthor { get; private set; } = "";

    /// <summary>
    /// Counts its changes and its report's moves; compared when it is stored, so that two people who change the same
    /// section are told, and nobody changes a section of a report that has just been submitted.
    /// </summary>
    public int Revision { get; private set; }

    /// <summary>The measures summary, in order.</summary>
    public IReadOnlyList<Assessment> Assessments => _assessments;

    /// <summary>The charts, in order.</summary>
    public IReadOnlyList<ReportChart> Charts => _charts;

    /// <summary>The planned actions, in order.</summary>
    public IReadOnlyList<PlannedAction> Actions => _actions;

    /// <summary>The comments, in order.</summary>
    public IReadOnlyList<Comment> Comments => _comments;

    // Never falls, so that a name is not given twice: a remark in review may still mean the item that had it.
    private int NamesGiven { get; set; }

    /// <summary>Whether it has such an item.</summary>
    public bool Has(ReportItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind switch
        {
            ReportItemKind.Measure => _assessments.Exists(row => row.Measure.ToString() == item.Key),
            ReportItemKind.Chart => _charts.Exists(chart => chart.Slug == item.Key),
            ReportItemKind.Action => _actions.Exists(action => action.Key == item.Key),
            _ => _comments.Exists(comment => comment.Key == item.Key),
        };
    }

    internal ReportSection ForNextReport(string author)
    {
        var next = new ReportSection(Slug, Title)
        {
            NoMeasures = NoMeasures,
            StatedMeasures = StatedMeasures,
            ActionsIntroduction = ActionsIntroduction,
            LastAuthor = author,
        };
        next._assessments.AddRange(_assessments.Select(row => new Assessment(row.Measure, row.Title, null, null, row.Note)));
        next._charts.AddRange(_charts.Select(chart => chart.Copy()));
        next._actions.AddRange(_actions.Where(action => !action.Ends).Select(action => action.Continued()));
        _comments.ForEach(comment => next.Add(Comment.CarriedFrom(comment)));
        return next;
    }

    internal void Touch() => Revision++;

    internal void WrittenBy(string author)
    {
        LastAuthor = author;
        Touch();
    }

    internal void Rename(string title) => Title = Require.Text(title, TitleLength);

    internal void SayNoMeasures(string? why) => _noMeasures = Require.OptionalText(why, TextLength);

    internal void State(IEnumerable<MeasureSlug> measures) => _statedMeasures = [.. measures.Distinct()];

    internal void IntroduceActions(string? text) => _actionsIntroduction = Require.OptionalText(text, TextLength);

    /// <summary>Whether there was anything of them.</summary>
    internal bool LeaveOut(IReadOnlyCollection<MeasureSlug> measures)
    {
        var rows = _assessments.RemoveAll(row => measures.Contains(row.Measure));
        var stated = _statedMeasures.RemoveAll(measures.Contains);
        var drawn = _charts.FindAll(chart => chart.Measures.Any(measures.Contains));
        drawn.ForEach(chart => chart.LeaveOut(measures));
        _charts.RemoveAll(chart => chart.Measures.Count == 0);
        _charts.ForEach(chart => chart.AlignOnlyWith(_charts));
        return rows + stated + drawn.Count > 0;
    }

    internal void Add(Assessment assessment) => AddUnique(_assessments, assessment, other => other.Measure.ToString());

    internal void Add(ReportChart chart) => AddUnique(_charts, chart, other => other.Slug);

    internal void Add(PlannedAction action) => AddUnique(_actions, action, other => other.Key);

    internal void Add(Comment comment)
    {
        comment.Name(++NamesGiven);
        _comments.Add(comment);
    }

    /// <summary>A key for a new action, the same in no other report: serious-violence-2025-06-1.</summary>
    internal string NameAction(string period)
    {
        var end = string.Create(CultureInfo.InvariantCulture, $"-{period}-{++NamesGiven}");
        return Slug[..Math.Min(Slug.Length, Require.SlugLength - end.Length)].TrimEnd('-') + end;
    }

    internal Assessment Find(MeasureSlug measure) =>
        _assessments.Find(row => row.Measure == measure) ?? throw Lacks(ReportItemKind.Measure, measure.ToString());

    internal ReportChart FindChart(string slug) =>
        _charts.Find(chart => chart.Slug == slug) ?? throw Lacks(ReportItemKind.Chart, slug);

    internal PlannedAction FindAction(string key) =>
        _actions.Find(action => action.Key == key) ?? throw Lacks(ReportItemKind.Action, key);

    internal Comment FindComment(string key) =>
        _comments.Find(comment => comment.Key == key) ?? throw Lacks(ReportItemKind.Comment, key);

    internal void Remove(ReportItem item)
    {
        var (at, remove, _) = Place(item);
        remove(at);
    }

    internal void Move(ReportItem item, int position)
    {
        var (at, _, move) = Place(item);
        move(at, position);
    }

    internal IEnumerable<ReportProblem> Problems() => SectionProblems.Of(this);

    private (int At, Action<int> Remove, Action<int, int> Move) Place(ReportItem item) => item.Kind switch
    {
        ReportItemKind.Measure => Place(_assessments, item, row => row.Measure.ToString()),
        ReportItemKind.Chart => Place(_charts, item, chart => chart.Slug),
        ReportItemKind.Action => Place(_actions, item, action => action.Key),
        _ => Place(_comments, item, comment => comment.Key),
    };

    private (int At, Action<int> Remove, Action<int, int> Move) Place<T>(
        List<T> items, ReportItem item, Func<T, string> name)
    {
        var at = items.FindIndex(other => name(other) == item.Key);
        return at < 0 ? throw Lacks(item.Kind, item.Key) : (at, items.RemoveAt, (from, to) => items.Shift(from, to));
    }

    private ReportRefusedException Lacks(ReportItemKind kind, string key) => new(
        $"{Title} has no {kind.ToString().ToLowerInvariant()} {key} any more: someone may have removed it. " +
        "Load the page again to see the section as it is.");

    private void AddUnique<T>(List<T> items, T item, Func<T, string> name)
    {
        if (items.Exists(other => name(other) == name(item)))
        {
            throw new ReportRefusedException($"{Title} has {name(item)} already: change that one, or use another name.");
        }

        items.Add(item);
    }
}
