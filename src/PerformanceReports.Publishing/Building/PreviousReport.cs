using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Building;

/// <summary>The published report before the one that is built, if there is one.</summary>
internal sealed class PreviousReport
{
    private readonly PublishedReport? _report;
    private readonly Dictionary<string, PublishedMeasure> _measures;

    public PreviousReport(IReadOnlyList<PublishedReport> earlier)
    {
        _report = earlier is [.., var last] ? last : null;

        // A measure that stands in two sections has the same verdicts in both.
        _measures = _report is null ? [] : _report.Sections()
            .SelectMany(section => section.Measures)
            .DistinctBy(measure => measure.Slug)
            .ToDictionary(measure => measure.Slug);
    }

    /// <summary>What it says of a measure, in whichever section; null where it does not carry it.</summary>
    public PublishedVerdicts? VerdictsOf(MeasureSlug measure) =>
        _measures.GetValueOrDefault(measure.ToString()) is { } row
            ? new PublishedVerdicts(row.Trend, row.Benchmark)
            : null;

    /// <summary>What it carries and the report does not; null where there is none before.</summary>
    public PublishedSince? ComparedWith(Report report)
    {
        if (_report is null)
        {
            return null;
        }

        var sections = report.Sections().ToList();
        var measures = sections.SelectMany(section => section.Assessments)
            .Select(row => row.Measure.ToString()).ToHashSet();
        var actions = sections.SelectMany(section => section.Actions).Select(action => action.Key).ToHashSet();
        return new PublishedSince
        {
            Period = _report.Period,
            Version = _report.Version,
            MeasuresGone = [.. MeasuresBut(measures)],
            ActionsGone = [.. OpenActionsBut(actions)],
        };
    }

    private IEnumerable<PublishedEarlierMeasure> MeasuresBut(HashSet<string> carried) => _report!.Sections()
        .SelectMany(section => section.Measures.Select(measure =>
            new PublishedEarlierMeasure(measure.Slug, section.Slug, measure.ShortTitle)))
        .Where(measure => !carried.Contains(measure.Slug))
        .DistinctBy(measure => measure.Slug);

    private IEnumerable<PublishedEarlierAction> OpenActionsBut(HashSet<string> carried) => _report!.Sections()
        .SelectMany(section => section.Actions
            .Where(action => action.State is ActionState.New or ActionState.Continuing)
            .Select(action => new PublishedEarlierAction(action.Key, section.Slug, action.Number)))
        .Where(action => !carried.Contains(action.Key))
        .DistinctBy(action => action.Key);
}
