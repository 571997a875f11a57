using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Building;

/// <summary>The verdicts that published reports gave on a measure, as they were published.</summary>
internal static class MeasureVerdicts
{
    /// <summary>Newest report first; where a report has several rows of the measure, in its order.</summary>
    public static IReadOnlyList<MeasureVerdict> Of(string measure, IReadOnlyList<PublishedReport> reports) =>
    [
        .. reports
            .OrderByDescending(report => report.Period.Key, StringComparer.Ordinal)
            .SelectMany(report => report.Sections().SelectMany(section => section.Measures
                .Where(row => row.Slug == measure)
                .Select(row => VerdictOf(report, section, row)))),
    ];

    private static MeasureVerdict VerdictOf(
        PublishedReport report,
        PublishedSection section,
        PublishedMeasure row) => new(
        report.Period.Key,
        report.Period.Label,
        section.Slug,
        section.Title,
        row.Title,
        row.Trend,
        row.Benchmark,
        row.Computed is { } computed ? $"{computed.RankText} of {computed.Of}" : null,
        row.TrendSuggestion,
        row.BenchmarkSuggestion);
}
