using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts;

/// <summary>A break in series: from this month on, values are not comparable with those before.</summary>
/// <param name="Month">The first month of the new series.</param>
/// <param name="Note">What changed, in words.</param>
public sealed record ChartBreak(Month Month, string Note);
