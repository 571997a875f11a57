using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Plans;

/// <summary>Every plan, the newest first.</summary>
public sealed record PlansPage(IReadOnlyList<StoredPlan> Plans) : PublicPage
{
    public override string Title => "Police and Crime Plans";

    public override SiteSection Section => SiteSection.Plans;

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new("Plans")];

    public override string Description =>
        "The Police and Crime Plans, their priorities, and the evidence by which each priority is judged.";
}
