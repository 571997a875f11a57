namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>What became of the rows that were posted.</summary>
/// <param name="Figures">What is held and entered now, of the measures of the rows.</param>
/// <param name="Saved">The rows that were stored.</param>
/// <param name="Typed">What could not be stored, by row.</param>
/// <param name="Lost">What was typed in rows that the grid has no more, in words.</param>
/// <param name="IsBusy">Whether others kept storing the same rows, so that nothing could be stored.</param>
public sealed record GridSaved(
    GridFigures Figures,
    IReadOnlySet<GridKey> Saved,
    IReadOnlyDictionary<GridKey, GridTyped> Typed,
    IReadOnlyList<string> Lost,
    bool IsBusy = false);
