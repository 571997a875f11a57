namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>A row of a <see cref="PictureTable"/>.</summary>
/// <param name="Heading">Its heading, for example a force or "June 2021 [b]".</param>
/// <param name="Cells">A text for each column, in their order.</param>
/// <param name="Marked">Whether it is the row to look at: the chosen force, or a point in a signal.</param>
public sealed record PictureRow(string Heading, IReadOnlyList<string> Cells, bool Marked = false);
