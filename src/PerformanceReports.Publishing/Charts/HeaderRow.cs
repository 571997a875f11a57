namespace PerformanceReports.Publishing.Charts;

/// <summary>A line of text above the plot.</summary>
/// <param name="Text">The text.</param>
/// <param name="Bold">Whether in the heavier weight.</param>
/// <param name="HasStatedMark">Whether the mark of a stated value stands before it, as its key.</param>
internal sealed record HeaderRow(string Text, bool Bold = false, bool HasStatedMark = false);
