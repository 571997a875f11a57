using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>A priority of a plan, new or to be changed.</summary>
/// <param name="Plan">The plan as it is stored.</param>
/// <param name="Held">The priority as it is stored; null for a new one.</param>
/// <param name="Uses">Where the plan is public and which reports name it.</param>
/// <param name="MayDraft">Whether the person keeps plans.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Retire">When it is retired, as typed.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
public sealed record PriorityPage(
    PoliceAndCrimePlan Plan,
    PlanPriority? Held,
    UsesOfPlan Uses,
    bool MayDraft,
    PriorityForm Form,
    PriorityRetireForm Retire,
    EditClash? Clash = null) : EditingPage
{
    public override string Title => Held is null
        ? $"Add priority {Plan.Priorities.Count + 1}"
        : $"Priority {Held.Number}: {Held.Title}";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reference data", ReferencePlaces.All),
        new("Police and Crime Plans", PlanPlaces.All),
        new(Plan.Title, PlanPlaces.Plan(Plan.Slug)),
    ];

    public string Address => Held is null
        ? PlanPlaces.NewPriority(Plan.Slug)
        : PlanPlaces.Priority(Plan.Slug, Held.Number);

    public string? Lock => MayDraft ? null : ReferenceWords.OnlyAnalysts;

    public PlanState State => PlanState.Of(Plan, Uses);

    /// <summary>Why the priority cannot be removed; null where it can.</summary>
    public string? Refusal => Held is null ? null : Uses.RefusalOf(Held);
}
