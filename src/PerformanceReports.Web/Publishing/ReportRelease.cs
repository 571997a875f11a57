using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Publishing;

/// <summary>An approved report that is to be published.</summary>
/// <param name="Report">The report with its content, tracked by the database context.</param>
/// <param name="At">When it is published.</param>
/// <param name="CorrectionNote">Why this version replaces the one before; null for the first.</param>
internal sealed record ReportRelease(Report Report, DateTimeOffset At, string? CorrectionNote = null);
