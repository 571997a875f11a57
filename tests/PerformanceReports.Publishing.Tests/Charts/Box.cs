using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;

namespace PerformanceReports.Publishing.Tests.Charts;

/// <summary>The rectangle that a text covers, by the font's usual ascent and descent.</summary>
internal sealed record Box(string Text, double Left, double Top, double Right, double Bottom)
{
    private const double Tolerance = 0.05;

    public static Box Of(TextMark mark)
    {
        var width = HelveticaMetrics.Measure(mark.Text, mark.Size, mark.Bold);
        var left = mark.Anchor switch
        {
            TextAnchor.End => mark.Origin.X - width,
            TextAnchor.Middle => mark.Origin.X - (width / 2),
            _ => mark.Origin.X,
        };
        return new Box(
            mark.Text, left, mark.Origin.Y - (mark.Size * 0.74), left + width, mark.Origin.Y + (mark.Size * 0.22));
    }

    public static IReadOnlyList<Box> OfTexts(ChartDrawing drawing) =>
        [.. drawing.Marks.OfType<TextMark>().Select(Of)];

    public bool Overlaps(Box other) =>
        Left < other.Right - Tolerance && other.Left < Right - Tolerance
        && Top < other.Bottom - Tolerance && other.Top < Bottom - Tolerance;

    public bool IsInside(ChartDrawing drawing) =>
        Left >= -Tolerance && Top >= -Tolerance
        && Right <= drawing.Width + Tolerance && Bottom <= drawing.Height + Tolerance;
}
