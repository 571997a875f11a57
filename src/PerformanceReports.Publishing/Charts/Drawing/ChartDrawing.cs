namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>
/// A chart laid out at one size: what SVG and PDF both draw, so that the two cannot differ.
/// </summary>
/// <param name="Width">Width in drawing units (CSS pixels on a page, points on paper).</param>
/// <param name="Height">Height in the same units.</param>
/// <param name="Marks">What is drawn, back to front.</param>
public sealed record ChartDrawing(double Width, double Height, IReadOnlyList<ChartMark> Marks)
{
    /// <summary>
    /// Where values are plotted, so that a script can lay its own drawing exactly over this one; null where the
    /// drawing has no axes.
    /// </summary>
    public PlotArea? Plot { get; init; }
}
