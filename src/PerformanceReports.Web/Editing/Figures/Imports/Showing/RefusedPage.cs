using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>An import that nothing can be read from.</summary>
public sealed record RefusedPage(FigureImport Import, bool MayDraft) : ImportPage(Import, MayDraft)
{
    public override string View => "Refused";
}
