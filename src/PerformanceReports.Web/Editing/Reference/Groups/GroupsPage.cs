using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference.Groups;

/// <summary>The groups of one force, newest first.</summary>
/// <param name="Held">The groups.</param>
/// <param name="IsOwn">Whether it is the force that this office answers for.</param>
/// <param name="WithGroups">The forces that groups are held of.</param>
/// <param name="MayDraft">Whether the person keeps reference data.</param>
public sealed record GroupsPage(
    HeldGroups Held, bool IsOwn, IReadOnlySet<ForceCode> WithGroups, bool MayDraft) : EditingPage
{
    public override string Title => IsOwn ? "Similar groups" : $"Similar groups of {Held.Force.Name}";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above => IsOwn
        ? [new("Reference data", ReferencePlaces.All)]
        : [new("Reference data", ReferencePlaces.All), new("Similar groups", ReferencePlaces.Groups)];

    /// <summary>The force that is chosen.</summary>
    public string Force => Held.Force.Slug;

    public IEnumerable<SelectListItem> Choices => Held.Forces.Select(force => new SelectListItem(
        WithGroups.Contains(force.Code) ? $"{force.Name} (held)" : force.Name, force.Slug));
}
