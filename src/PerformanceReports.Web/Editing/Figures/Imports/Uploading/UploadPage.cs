using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Imports.Uploading;

/// <summary>Asks for a file of figures.</summary>
/// <param name="Form">What is chosen.</param>
/// <param name="Instead">The import that the file is brought in place of; null for a new one.</param>
public sealed record UploadPage(UploadForm Form, FigureImport? Instead) : EditingPage
{
    public override string Title => Instead is null ? "Bring a file of figures" : "Bring the corrected file";

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above => [new("Figures", FigurePlaces.All)];
}
