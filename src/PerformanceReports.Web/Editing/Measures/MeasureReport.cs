using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>A report that has a measure: a row of it, values that are stated of it, or a chart.</summary>
/// <param name="End">The last month of the report.</param>
/// <param name="Published">Whether a published version has it.</param>
public sealed record MeasureReport(Month End, bool Published);
