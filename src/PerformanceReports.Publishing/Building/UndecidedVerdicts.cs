using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Building;

/// <summary>What stands in a preview where a verdict is not given yet: the suggestion, marked as one.</summary>
internal static class UndecidedVerdicts
{
    private const string Mark = "Not yet decided";

    public static PublishedTrend Trend(Measure measure, PublishedSuggestion? suggestion) =>
        TrendVerdict.TryParse(suggestion?.Text, out var verdict)
            ? new(Marked(verdict.Text), verdict.Direction, verdict.OutlookFor(measure.Polarity))
            : new(Mark, TrendDirection.Stable, Outlook.NotJudged);

    public static PublishedBenchmark Benchmark(PublishedSuggestion? suggestion) =>
        BenchmarkVerdict.TryParse(suggestion?.Text, out var verdict)
            ? new(Marked(verdict.Text), verdict.Rank, verdict.Of, verdict.Position)
            : new(Mark, null, null, null);

    private static string Marked(string suggested) => $"{Mark}; the figures suggest {suggested}";
}
