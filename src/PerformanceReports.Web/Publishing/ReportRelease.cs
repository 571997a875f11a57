using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Publishing;

/// <summary>An approved report that is to be published.</summary>
/// <param name="Report">The report with its content, tracked by the database context.</param>
/// <param name="At">When it is published.</param>
internal sealed record ReportRelease(Report Report, DateTimeOffset At);
