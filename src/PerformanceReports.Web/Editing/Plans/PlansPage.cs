using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>The plans, newest first.</summary>
public sealed record PlansPage(
    IReadOnlyList<PoliceAndCrimePlan> Plans, IReadOnlyDictionary<string, UsesOfPlan> Uses, bool MayDraft) : EditingPage
{
    public override string Title => "Police and Crime Plans";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above => [new("Reference data", ReferencePlaces.All)];

    public UsesOfPlan UsesOf(PoliceAndCrimePlan plan) => Uses.GetValueOrDefault(plan.Slug, UsesOfPlan.None);
}
