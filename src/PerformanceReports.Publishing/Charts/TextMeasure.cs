namespace PerformanceReports.Publishing.Charts;

/// <summary>Measures how wide a text is drawn, in the units of <paramref name="size"/>.</summary>
/// <param name="text">One line of text.</param>
/// <param name="size">The size of the font in drawing units.</param>
/// <param name="bold">Whether in the heavier weight.</param>
public delegate double TextMeasure(string text, double size, bool bold);
