using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Dashboard;

/// <summary>The reports that are being worked on, and those that are public.</summary>
public sealed record DashboardPage(IReadOnlyList<DashboardReport> Reports, bool CanStart) : EditingPage
{
    public override string Title => "Dashboard";

    public override EditingSection Section => EditingSection.Dashboard;

    public IEnumerable<DashboardReport> InProgress => Reports.Where(report => report.IsInProgress);

    public IEnumerable<DashboardReport> Public => Reports.Where(report => !report.IsInProgress);
}
