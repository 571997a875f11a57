namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>What the script of the page is told after saving.</summary>
/// <param name="Saved">What became of the rows.</param>
/// <param name="Measures">The measures of these rows as they are now.</param>
public sealed record GridAnswer(GridSaved Saved, IReadOnlyList<GridMeasure> Measures);
