using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Measures;

/// <summary>A 12-month total that editions give differently.</summary>
/// <param name="End">The last month.</param>
/// <param name="Editions">What each edition gives, oldest edition first.</param>
public sealed record MeasureRevision(Month End, IReadOnlyList<MeasureEditionValue> Editions);
