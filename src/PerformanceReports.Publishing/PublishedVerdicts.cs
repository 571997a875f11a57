namespace PerformanceReports.Publishing;

/// <summary>What another report says of a measure.</summary>
/// <param name="Trend">Its published trend.</param>
/// <param name="Benchmark">Its published benchmark.</param>
public sealed record PublishedVerdicts(PublishedTrend Trend, PublishedBenchmark Benchmark);
