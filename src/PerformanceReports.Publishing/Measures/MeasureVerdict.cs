namespace PerformanceReports.Publishing.Measures;

/// <summary>The verdicts that a published report gave on a measure.</summary>
/// <param name="PeriodKey">The report, as yyyy-MM.</param>
/// <param name="PeriodLabel">Its period for readers.</param>
/// <param name="SectionSlug">The section that gives them.</param>
/// <param name="SectionTitle">Its title.</param>
/// <param name="Title">The row's title as printed.</param>
/// <param name="Trend">The trend.</param>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="ComputedRank">"4th of 8" by the figures of that report; null where not compared.</param>
/// <param name="TrendSuggestion">What the figures of that report suggest for the trend.</param>
/// <param name="BenchmarkSuggestion">What they suggest for the benchmark; null where not compared.</param>
public sealed record MeasureVerdict(
    string PeriodKey,
    string PeriodLabel,
    string SectionSlug,
    string SectionTitle,
    string Title,
    PublishedTrend Trend,
    PublishedBenchmark Benchmark,
    string? ComputedRank,
    PublishedSuggestion? TrendSuggestion = null,
    PublishedSuggestion? BenchmarkSuggestion = null);
