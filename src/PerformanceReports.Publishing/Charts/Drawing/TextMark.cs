namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>One line of horizontal text, placed by its baseline.</summary>
/// <param name="Origin">Where the anchor stands on the baseline.</param>
/// <param name="Text">The text, plain.</param>
/// <param name="Size">Size in drawing units.</param>
/// <param name="Colour">An sRGB colour as <c>#RRGGBB</c>.</param>
/// <param name="Anchor">Which part of the text stands at <paramref name="Origin"/>.</param>
/// <param name="Bold">Whether drawn in the heavier weight.</param>
public sealed record TextMark(
    ChartPoint Origin,
    string Text,
    double Size,
    string Colour,
    TextAnchor Anchor = TextAnchor.Start,
    bool Bold = false) : ChartMark;
