namespace PerformanceReports.Publishing.Checking;

/// <summary>A number that is held of a measure.</summary>
/// <param name="Value">Unrounded.</param>
/// <param name="Figure">The figure, with its text and its source.</param>
internal sealed record HeldNumber(decimal Value, PublishedFigure Figure);
