namespace PerformanceReports.Domain.Reports;

/// <summary>What an analyst decides about a row of a measures summary; a verdict that is null is not given yet.</summary>
/// <param name="Title">The row's title as printed.</param>
/// <param name="Trend">The verdict on the trend.</param>
/// <param name="TrendReason">Why it is not the one that the figures suggest.</param>
/// <param name="Benchmark">The verdict on the comparison.</param>
/// <param name="BenchmarkReason">Why it is not the one that the figures suggest.</param>
/// <param name="Note">What a reader must know about the row.</param>
public sealed record Verdicts(
    string Title,
    TrendVerdict? Trend,
    string? TrendReason,
    BenchmarkVerdict? Benchmark,
    string? BenchmarkReason,
    string? Note);
