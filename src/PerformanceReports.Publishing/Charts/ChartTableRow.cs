using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts;

/// <summary>A row of a <see cref="ChartTable"/>.</summary>
/// <param name="Month">The end of the row's period.</param>
/// <param name="Heading">The row's heading, for example "March 2025" or "June 2021 [b]".</param>
/// <param name="Cells">A text for each series, in their order; never empty.</param>
public sealed record ChartTableRow(Month Month, string Heading, IReadOnlyList<string> Cells);
