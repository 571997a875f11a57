using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>Every measure with the editions that hold its figures.</summary>
public sealed record EditionsPage(IReadOnlyList<MeasureEditions> Measures) : EditingPage
{
    public override string Title => "Editions";

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above => [new("Figures", FigurePlaces.All)];

    public IEnumerable<MeasureEditions> Held => Measures.Where(measure => measure.Editions.Count > 0);

    public IReadOnlyList<MeasureEditions> Empty => [.. Measures.Where(measure => measure.Editions.Count == 0)];
}
