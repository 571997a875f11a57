using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference.Forces;

/// <summary>A force, new or to be changed.</summary>
/// <param name="Held">The force as it is stored; null for a new one.</param>
/// <param name="MayDraft">Whether the person keeps reference data.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Refusal">Why it cannot be removed; null where it can.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
public sealed record ForcePage(
    Force? Held, bool MayDraft, ForceForm Form, string? Refusal = null, EditClash? Clash = null) : EditingPage
{
    public override string Title => Held?.Name ?? "Add a force";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reference data", ReferencePlaces.All), new("Forces", ReferencePlaces.Forces)];

    public string Address => Held is null ? ReferencePlaces.NewForce : ReferencePlaces.Force(Held);

    public string? Lock => MayDraft ? null : ReferenceWords.OnlyAnalysts;
}
