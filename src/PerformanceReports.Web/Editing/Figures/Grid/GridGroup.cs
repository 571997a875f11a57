namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Measures that stand together, as in a section of the newest report.</summary>
/// <param name="Id">Where the page has it.</param>
/// <param name="Title">What they have in common.</param>
/// <param name="Measures">The measures, in order.</param>
public sealed record GridGroup(string Id, string Title, IReadOnlyList<GridMeasure> Measures)
{
    public IEnumerable<GridRow> Rows => Measures.SelectMany(measure => measure.Rows);
}
