using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>A plan, new or to be changed.</summary>
/// <param name="Held">The plan as it is stored; null for a new one.</param>
/// <param name="Uses">Where it is public and which reports name it.</param>
/// <param name="MayDraft">Whether the person keeps plans.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
public sealed record PlanPage(
    PoliceAndCrimePlan? Held, UsesOfPlan Uses, bool MayDraft, PlanForm Form, EditClash? Clash = null) : EditingPage
{
    public override string Title => Held?.Title ?? "Add a plan";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reference data", ReferencePlaces.All), new("Police and Crime Plans", PlanPlaces.All)];

    public string Address => Held is null ? PlanPlaces.New : PlanPlaces.Plan(Held.Slug);

    public string? Lock => MayDraft ? null : ReferenceWords.OnlyAnalysts;

    public PlanState? State => Held is null ? null : PlanState.Of(Held, Uses);

    /// <summary>Whether reports lead to a plan that nobody can read.</summary>
    public bool IsNamedUnseen => Held is { IsReady: false } && Uses is { IsPublic: false, Reports.Count: > 0 };
}
