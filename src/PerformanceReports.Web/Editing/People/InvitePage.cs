using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.People;

/// <summary>Giving someone an account.</summary>
public sealed record InvitePage(InviteForm Form) : EditingPage
{
    public override string Title => "Invite someone";

    public override EditingSection Section => EditingSection.People;

    public override IReadOnlyList<PageAbove> Above => [new("People", PeopleController.Address)];
}
