namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>What became of a reference: its figure, or why there is none.</summary>
/// <param name="Written">What stood between the braces.</param>
/// <param name="Figure">The figure; null where there is none.</param>
/// <param name="Problem">Why there is none and what to do, in sentences; null where there is a figure.</param>
public sealed record FigureResolution(string Written, PublishedFigure? Figure, string? Problem);
