using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>The figures of the own force in one quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Force">The name of the force.</param>
/// <param name="Groups">The measures, as the newest report groups them.</param>
/// <param name="Previous">The quarter before.</param>
/// <param name="Next">The quarter after; null where it has not begun.</param>
/// <param name="MayDraft">Whether the person may type.</param>
public sealed record GridPage(
    Period Quarter,
    string Force,
    IReadOnlyList<GridGroup> Groups,
    Period Previous,
    Period? Next,
    bool MayDraft) : EditingPage
{
    public override string Title => $"Figures of the {Reports.Wording.Within(Quarter.Label)}";

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above => [new("Figures", FigurePlaces.All)];

    public IEnumerable<GridRow> Rows => Groups.SelectMany(group => group.Rows);

    /// <summary>What of the entries still waits to be taken in.</summary>
    public GridTally Tally => GridTally.Of(Rows);
}
