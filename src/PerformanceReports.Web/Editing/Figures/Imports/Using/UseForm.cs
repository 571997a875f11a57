namespace PerformanceReports.Web.Editing.Figures.Imports.Using;

/// <summary>The drafts that are to draw on an edition, as they are chosen.</summary>
public sealed class UseForm
{
    public List<string> Reports { get; set; } = [];
}
