using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Figures;

/// <summary>A working report that draws on an extract.</summary>
/// <param name="Key">The end month of its period, yyyy-MM.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Named">The extract or the family that it names.</param>
public sealed record WorkingUse(string Key, string Title, ReportStatus Status, string Named);
