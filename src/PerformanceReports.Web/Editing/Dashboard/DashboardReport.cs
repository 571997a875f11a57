using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Dashboard;

/// <summary>A report as the dashboard lists it.</summary>
public sealed record DashboardReport(Period Period, string Title, ReportStatus Status, string LastAuthor)
{
    public string Address => $"/editing/reports/{Period.End}";
}
