using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Imports.Uploading;

/// <summary>Asks for a file of figures.</summary>
public sealed record UploadPage(UploadForm Form) : EditingPage
{
    public override string Title => "Bring a file of figures";

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above => [new("Figures", FigurePlaces.All)];
}
