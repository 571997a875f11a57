using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Every working report, the newest first.</summary>
public sealed record ReportsPage(IReadOnlyList<ReportRow> Reports) : EditingPage
{
    public override string Title => "Reports";

    public override EditingSection Section => EditingSection.Reports;
}
