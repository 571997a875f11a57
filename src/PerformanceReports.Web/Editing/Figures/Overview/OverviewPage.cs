using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Overview;

/// <summary>The way in of figures.</summary>
/// <param name="MayDraft">Whether the person brings figures.</param>
/// <param name="Open">The imports that wait for a person or a program, the newest first.</param>
/// <param name="Held">The sources whose figures are held, the newest edition first.</param>
/// <param name="Past">The imports that came to an end, the newest first.</param>
/// <param name="ShowsAll">Whether every past import is asked for.</param>
public sealed record OverviewPage(
    bool MayDraft,
    IReadOnlyList<FigureImport> Open,
    IReadOnlyList<HeldSource> Held,
    IReadOnlyList<FigureImport> Past,
    bool ShowsAll) : EditingPage
{
    private const int Shown = 20;

    public override string Title => "Figures";

    public override EditingSection Section => EditingSection.Figures;

    /// <summary>The past imports that the page lists.</summary>
    public IEnumerable<FigureImport> Listed => ShowsAll ? Past : Past.Take(Shown);

    public bool HasMore => !ShowsAll && Past.Count > Shown;
}
