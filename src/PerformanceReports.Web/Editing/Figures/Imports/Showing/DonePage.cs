using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Imports.Using;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>An import whose figures are held.</summary>
/// <param name="Import">The import.</param>
/// <param name="MayDraft">Whether the person brings figures.</param>
/// <param name="Drafts">The draft reports, and whether they draw on it.</param>
public sealed record DonePage(FigureImport Import, bool MayDraft, IReadOnlyList<DraftUse> Drafts)
    : ImportPage(Import, MayDraft)
{
    public override string View => "Done";
}
