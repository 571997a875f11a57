using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Problems;

/// <summary>Nothing is at the address: the page lists where to go instead.</summary>
public sealed record NotFoundPage(IReadOnlyList<ReportHistory> Reports) : PublicPage
{
    public override string Title => "Page not found";

    public override bool Unlisted => true;
}
