using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>Every report, the newest first, and what is known of the next.</summary>
public sealed record ReportsPage(PublicationSnapshot Published) : PublicPage
{
    public IReadOnlyList<ReportHistory> Reports => Published.Reports;

    /// <summary>The reports of which nothing can be read any more, the newest period first.</summary>
    public IReadOnlyList<StoredWithdrawal> Withdrawn =>
    [
        .. Published.Withdrawals
            .DistinctBy(withdrawal => withdrawal.Key)
            .Where(withdrawal => Published.FindHistory(withdrawal.Key) is null)
            .OrderByDescending(withdrawal => withdrawal.Key, StringComparer.Ordinal),
    ];

    public override string Title => "All reports";

    public override SiteSection Section => SiteSection.Reports;

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new("All reports")];

    public override string Description => "Every published performance report, as pages, PDF and data.";
}
