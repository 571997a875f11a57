namespace PerformanceReports.Publishing.Measures;

/// <summary>What one edition gives.</summary>
/// <param name="ExtractId">The edition.</param>
/// <param name="Edition">Its name for readers.</param>
/// <param name="Numerator">The 12-month total.</param>
/// <param name="Denominator">The denominator that it carries; null where it carries none.</param>
public sealed record MeasureEditionValue(string ExtractId, string Edition, decimal Numerator, decimal? Denominator);
