using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.People;

/// <summary>Everyone who has an account.</summary>
public sealed record PeoplePage(IReadOnlyList<PersonRow> People) : EditingPage
{
    public override string Title => "People";

    public override EditingSection Section => EditingSection.People;
}
