using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>An import that was given up or withdrawn, or of which nothing is said yet.</summary>
public sealed record GonePage(FigureImport Import, bool MayDraft) : ImportPage(Import, MayDraft)
{
    public override string View => "Gone";
}
