namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">An sRGB colour as <c>#RRGGBB</c>.</param>
/// <param name="Width">Width in drawing units.</param>
/// <param name="Dashes">Lengths of dashes and gaps in drawing units; empty for a solid line.</param>
public sealed record ChartStroke(string Colour, double Width, IReadOnlyList<double> Dashes)
{
    /// <summary>A solid line.</summary>
    public static ChartStroke Solid(string colour, double width) => new(colour, width, []);
}
