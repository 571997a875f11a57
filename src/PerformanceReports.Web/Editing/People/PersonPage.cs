using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.People;

/// <summary>One person, and what an administrator may do about their account.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Form">The roles that are posted.</param>
/// <param name="IsMe">Whether it is the administrator who looks.</param>
/// <param name="Link">A link to choose a password, shown this once; null where none was just made.</param>
/// <param name="LinkHours">For how many hours a link works.</param>
public sealed record PersonPage(PersonRow Person, RolesForm Form, bool IsMe, string? Link, int LinkHours) : EditingPage
{
    public override string Title => Person.Name;

    public override EditingSection Section => EditingSection.People;

    public override IReadOnlyList<PageAbove> Above => [new("People", PeopleController.Address)];

    public string At(string action) => $"{Person.Address}/{action}";
}
