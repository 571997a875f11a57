using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Charts;

/// <summary>A chart put together from what two people changed.</summary>
public sealed record MergedChart(ReportChart Chart, EditClash? Clash);
