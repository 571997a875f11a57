using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>How a series is drawn: colour, weight, line style and marker all differ (standards.md 10 and 11).</summary>
/// <param name="Part">The series' place.</param>
/// <param name="Colour">An sRGB colour as <c>#RRGGBB</c>.</param>
/// <param name="Width">The line's width in CSS pixels.</param>
/// <param name="Dashes">Dashes and gaps in CSS pixels; empty for a solid line.</param>
/// <param name="Marker">The shape of its markers.</param>
public sealed record SeriesStyle(
    ChartPart Part,
    string Colour,
    double Width,
    IReadOnlyList<double> Dashes,
    SeriesMarker Marker)
{
    private const double Heavy = 2.5;
    private const double Light = 1.75;
    private static readonly double[] Solid = [];
    private static readonly double[] Dashed = [6, 4];
    private static readonly double[] Dotted = [2, 3];
    private static readonly double[] LongDashed = [11, 4];

    /// <summary>The styles of a chart's series, in their order.</summary>
    public static IReadOnlyList<SeriesStyle> For(ChartModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var colours = ChartPalette.For(model.Series.Count);
        return [.. model.Series.Select((series, index) => Of(series.Role, index, colours[index]))];
    }

    /// <summary>The line as drawn where one CSS pixel is <paramref name="unit"/> drawing units.</summary>
    public ChartStroke Stroke(double unit) => new(Colour, Width * unit, [.. Dashes.Select(dash => dash * unit)]);

    private static SeriesStyle Of(SeriesRole role, int index, string colour)
    {
        var part = ChartPart.Series1 + index;
        return role switch
        {
            SeriesRole.OwnForce => new(part, colour, Heavy, Solid, SeriesMarker.Circle),
            SeriesRole.SimilarGroup => new(part, colour, Light, Solid, SeriesMarker.Square),
            SeriesRole.National => new(part, colour, Light, Dashed, SeriesMarker.HollowCircle),
            _ => Other(part, index, colour),
        };
    }

    private static SeriesStyle Other(ChartPart part, int index, string colour) => index switch
    {
        0 => new(part, colour, Heavy, Solid, SeriesMarker.Circle),
        1 => new(part, colour, Heavy, LongDashed, SeriesMarker.Square),
        2 => new(part, colour, Light, Dashed, SeriesMarker.HollowCircle),
        _ => new(part, colour, Light, Dotted, SeriesMarker.Square),
    };
}
