using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Figures;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Figures.Imports.Naming;

/// <summary>Asks which edition of which source a file is.</summary>
/// <param name="Import">The import.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Families">The sources that are held, the newest edition first.</param>
/// <param name="Same">What became of the same file before.</param>
public sealed record SourcePage(
    FigureImport Import, SourceForm Form, IReadOnlyList<HeldFamily> Families, IReadOnlyList<FigureImport> Same)
    : EditingPage
{
    public override string Title => "Say what the file is";

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above => [new("Figures", FigurePlaces.All)];

    public bool IsFirst => Import.State == ImportState.Unnamed;

    public IEnumerable<Choice> Choices =>
    [
        .. Families.Select(family => new Choice(
            family.Family,
            family.Newest.Name,
            $"Newest: {family.Newest.Edition}, published {family.Newest.EditionDate:d MMMM yyyy}. "
            + $"Data to {family.DataTo.Name}.")),
        new(SourceForm.NewFamily, "A source that is not held yet", "You name it below."),
    ];
}
