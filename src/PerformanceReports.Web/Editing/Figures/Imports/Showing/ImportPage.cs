using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>An import, as far as it has come.</summary>
/// <param name="Import">The import.</param>
/// <param name="MayDraft">Whether the person brings figures.</param>
public abstract record ImportPage(FigureImport Import, bool MayDraft) : EditingPage
{
    public override string Title => Import.FileName;

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above => [new("Figures", FigurePlaces.All)];

    /// <summary>The view that shows it.</summary>
    public abstract string View { get; }

    /// <summary>What became of the same file when it was brought before.</summary>
    public IReadOnlyList<FigureImport> Same { get; init; } = [];
}
