using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Dashboard;

/// <summary>The reports and how far each is.</summary>
public sealed record DashboardPage(string Person, IReadOnlyList<DashboardReport> Reports) : EditingPage
{
    public override string Title => "Dashboard";

    public override EditingSection Section => EditingSection.Dashboard;
}
