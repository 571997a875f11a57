using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>Draws the markers of points.</summary>
internal static class MarkerShapes
{
    /// <summary>The marker of a series, about <paramref name="size"/> wide.</summary>
    public static IEnumerable<ChartMark> Of(SeriesStyle style, ChartPoint at, double size) => style.Marker switch
    {
        SeriesMarker.Square => [Square(at, size * 0.92, style.Colour, style.Part)],
        SeriesMarker.HollowCircle =>
        [
            new CircleMark(at, size * 0.44, ChartPalette.Ground, ChartStroke.Solid(style.Colour, size * 0.22))
            {
                Part = style.Part,
            },
        ],
        _ => [new CircleMark(at, size / 2, style.Colour) { Part = style.Part }],
    };

    /// <summary>A hollow square: no series looks so.</summary>
    public static IEnumerable<ChartMark> Stated(ChartPoint at, double size, string colour) =>
    [
        Square(at, size, colour, ChartPart.Stated),
        Square(at, size * 0.62, ChartPalette.Ground, ChartPart.Ground),
    ];

    private static RectangleMark Square(ChartPoint at, double size, string fill, ChartPart part) =>
        new(at.X - (size / 2), at.Y - (size / 2), size, size, fill) { Part = part };
}
