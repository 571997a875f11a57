using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Home;

/// <summary>The start page before the first publication.</summary>
public sealed record NothingPublishedPage : PublicPage
{
    public override string Title => "No report is published yet";

    public override SiteSection Section => SiteSection.Latest;
}
