using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Reports;

/// <summary>What a chart of a section shows: measures, comparators, which number, from when.</summary>
public sealed class ReportChart
{
    /// <summary>The longest title.</summary>
    public const int TitleLength = 200;

    /// <summary>The longest alternative text or note.</summary>
    public const int TextLength = 2000;

    /// <summary>The most series of one chart (Government Analysis Function).</summary>
    public const int MostSeries = 4;

    private List<MeasureSlug> _measures;
    private List<ChartComparator> _comparators;
    private List<string> _notes;
    private string? _alignedWith;
    private string? _alternativeText;
    private string? _summary;

    /// <summary>Makes a chart.</summary>
    /// <exception cref="ArgumentException">
    /// There is no measure, one stands twice, there are more than four series, several measures are compared, or a
    /// text is empty or too long.
    /// </exception>
    public ReportChart(
        string slug,
        string title,
        ChartValue value,
        Month from,
        IEnumerable<MeasureSlug> measures,
        IEnumerable<ChartComparator>? comparators = null,
        IEnumerable<string>? notes = null)
    {
        Slug = Require.Slug(slug);
        Title = Require.Text(title, TitleLength);
        Value = value;
        From = from;
        _measures = [.. measures];
        _comparators = [.. comparators ?? []];
        _notes = [.. (notes ?? []).Select(note => Require.Text(note, TextLength))];
        Check();
    }

    private ReportChart()
    {
        Slug = Title = "";
        _measures = [];
        _comparators = [];
        _notes = [];
    }

    /// <summary>Its name in addresses, unique in its section.</summary>
    public string Slug { get; private set; }

    /// <summary>The title outside the picture.</summary>
    public string Title { get; private set; }

    /// <summary>Which number is drawn.</summary>
    public ChartValue Value { get; private set; }

    /// <summary>The first month drawn.</summary>
    public Month From { get; private set; }

    /// <summary>The slug of the chart whose time axis it shares, or null.</summary>
    public string? AlignedWith { get => _alignedWith; init => _alignedWith = value; }

    /// <summary>The analyst's alternative text; null where the drafted one is used.</summary>
    public string? AlternativeText
    {
        get => _alternativeText;
        init => _alternativeText = Require.OptionalText(value, TextLength);
    }

    /// <summary>The analyst's one-sentence summary; null where the drafted one is used.</summary>
    public string? Summary
    {
        get => _summary;
        init => _summary = Require.OptionalText(value, TextLength);
    }

    /// <summary>The measures drawn, first the one that is compared.</summary>
    public IReadOnlyList<MeasureSlug> Measures => _measures;

    /// <summary>What the own force is drawn against.</summary>
    public IReadOnlyList<ChartComparator> Comparators => _comparators;

    /// <summary>Cautions to be read with the chart.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The same chart with the same words, to be drawn in another report.</summary>
    internal ReportChart Copy() => new(Slug, Title, Value, From, Measures, Comparators, Notes)
    {
        AlignedWith = AlignedWith,
        AlternativeText = AlternativeText,
        Summary = Summary,
    };

    /// <summary>Shows what the other chart shows, under its own name.</summary>
    internal void Redraw(ReportChart other)
    {
        (Title, Value, From) = (other.Title, other.Value, other.From);
        (_measures, _comparators, _notes) = ([.. other._measures], [.. other._comparators], [.. other._notes]);
        (_alignedWith, _alternativeText, _summary) = (other._alignedWith, other._alternativeText, other._summary);
    }

    // Words of its analyst's may name what is drawn no more, so that they are drafted anew.
    internal void LeaveOut(IReadOnlyCollection<MeasureSlug> measures)
    {
        _measures = [.. _measures.Where(measure => !measures.Contains(measure))];
        (_alternativeText, _summary) = (null, null);
    }

    /// <summary>Shares no axis with a chart that is gone.</summary>
    internal void AlignOnlyWith(IEnumerable<ReportChart> charts) =>
        _alignedWith = charts.Any(chart => chart.Slug == _alignedWith) ? _alignedWith : null;

    private void Check()
    {
        if (_measures.Count == 0 || _measures.Distinct().Count() < _measures.Count)
        {
            throw new ArgumentException($"Chart {Slug} names no measure, or one twice.");
        }

        if (_measures.Count + _comparators.Count > MostSeries)
        {
            throw new ArgumentException(
                $"Chart {Slug} has {_measures.Count + _comparators.Count} series; {MostSeries} are the most that a " +
                "reader can tell apart: make two charts of it.");
        }

        if (_measures.Count > 1 && _comparators.Count > 0)
        {
            throw new ArgumentException(
                $"Chart {Slug} compares several measures: a comparator belongs to one. Make a chart of each.");
        }
    }
}
