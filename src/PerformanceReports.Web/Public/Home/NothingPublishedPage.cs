using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Home;

/// <summary>The start page while there is no report to show: before the first, or when all are withdrawn.</summary>
public sealed record NothingPublishedPage(PublicationSnapshot Published) : PublicPage
{
    public bool IsWithdrawn => Published.Withdrawals.Count > 0;

    public override string Title => IsWithdrawn ? "No report is published now" : "No report is published yet";

    public override SiteSection Section => SiteSection.Latest;
}
