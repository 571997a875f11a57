namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>A part of a whole at a time.</summary>
/// <param name="Time">t: 1 for the first year, one more for each later one.</param>
/// <param name="Numerator">r: the part, from 0 to the denominator.</param>
/// <param name="Denominator">n: the whole, above 0.</param>
public readonly record struct TrendPart(int Time, double Numerator, double Denominator);
