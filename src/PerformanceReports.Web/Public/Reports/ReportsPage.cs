using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>Every report, the newest first.</summary>
public sealed record ReportsPage(IReadOnlyList<ReportHistory> Reports) : PublicPage
{
    public override string Title => "All reports";

    public override SiteSection Section => SiteSection.Reports;

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new("All reports")];

    public override string Description => "Every published performance report, as pages, PDF and data.";
}
