using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing;

/// <summary>A published benchmark.</summary>
/// <param name="Text">As printed, for example "4th/8 MSG (similar to MSG average rates)".</param>
/// <param name="Rank">The printed rank, or null.</param>
/// <param name="Of">The number of forces compared, or null.</param>
/// <param name="Position">Where the force stands against the average; null where no comparison is printed.</param>
public sealed record PublishedBenchmark(string Text, int? Rank, int? Of, BenchmarkPosition? Position);
