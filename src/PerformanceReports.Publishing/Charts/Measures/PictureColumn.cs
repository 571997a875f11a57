namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>A column of a <see cref="PictureTable"/>.</summary>
/// <param name="Title">What heads it.</param>
/// <param name="IsNumeric">Whether it holds numbers, which line up at their end.</param>
public sealed record PictureColumn(string Title, bool IsNumeric = true);
