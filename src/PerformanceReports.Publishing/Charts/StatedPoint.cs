using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts;

/// <summary>A real value, stated in a published report, that stands beside an illustrative series.</summary>
/// <param name="Month">The end of the 12 months it is stated for.</param>
/// <param name="Value">The value in the chart's unit.</param>
public sealed record StatedPoint(Month Month, decimal Value);
