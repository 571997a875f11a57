using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Reference.Groups;

/// <summary>A group of a force, new or to be changed.</summary>
/// <param name="Held">The groups of the force.</param>
/// <param name="Group">The group; null for a new one.</param>
/// <param name="MayDraft">Whether the person keeps reference data.</param>
/// <param name="Form">What is chosen.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
public sealed record GroupPage(
    HeldGroups Held, SimilarGroup? Group, bool MayDraft, GroupForm Form, EditClash? Clash = null) : EditingPage
{
    public override string Title => Group is null ? "Add a group" : $"Group from {GroupWords.Day(Group.From)}";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reference data", ReferencePlaces.All),
        new("Similar groups", ReferencePlaces.Groups),
        new(Held.Force.Name, ReferencePlaces.GroupsOf(Held.Force)),
    ];

    public string Address => Group is null
        ? ReferencePlaces.NewGroup(Held.Force)
        : ReferencePlaces.Group(Held.Force, Group.From);

    /// <summary>Why the group stays as it is; null where it may be changed.</summary>
    public string? Refusal => Group is null ? null : Held.History.Refusal(Group);

    public string? Lock => MayDraft ? Refusal : ReferenceWords.OnlyAnalysts;

    public bool CanChange => Lock is null;

    public IEnumerable<Choice> Choices => Held.Forces
        .Where(force => force.Code != Held.Force.Code)
        .Select(force => new Choice(force.Code.ToString(), force.Name));
}
