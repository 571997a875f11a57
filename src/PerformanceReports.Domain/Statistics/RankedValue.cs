namespace PerformanceReports.Domain.Statistics;

/// <summary>A force's value with its rank among the forces compared.</summary>
public sealed record RankedValue(MeasureValue Value, Rank Rank);
