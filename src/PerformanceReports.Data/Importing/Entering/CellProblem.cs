namespace PerformanceReports.Data.Importing.Entering;

/// <summary>Why the text of a cell is no number.</summary>
/// <param name="Cell">Which cell.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="IsUnfinished">Whether the other cell is still to be typed.</param>
public sealed record CellProblem(FigureCell Cell, string What, string Remedy, bool IsUnfinished = false);
