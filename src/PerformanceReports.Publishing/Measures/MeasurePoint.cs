using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Measures;

/// <summary>A value of a measure over a period.</summary>
/// <param name="End">The last month.</param>
/// <param name="Value">The value in the measure's unit, unrounded.</param>
/// <param name="Numerator">The count; null for an average or a pooled value.</param>
/// <param name="Denominator">What it is divided by; null for a count, an average or a pooled value.</param>
/// <param name="Estimate">The year of the mid-year estimate used; null where none is.</param>
/// <param name="Lower">The lower limit of the 95% interval; null where none is given.</param>
/// <param name="Upper">The upper limit.</param>
public sealed record MeasurePoint(
    Month End,
    decimal Value,
    decimal? Numerator = null,
    decimal? Denominator = null,
    int? Estimate = null,
    decimal? Lower = null,
    decimal? Upper = null);
