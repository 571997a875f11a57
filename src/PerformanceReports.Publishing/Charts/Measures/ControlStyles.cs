using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>How the lines and points of a control chart look.</summary>
internal static class ControlStyles
{
    private const double LineWidth = 1.5;
    private const double LimitWidth = 1.25;
    private static readonly string Better = ChartPalette.For(3)[1];
    private static readonly string Worse = ChartPalette.For(2)[1];
    private static readonly string NotJudged = ChartPalette.For(3)[2];

    /// <summary>The values, the mean, the upper and the lower limit, in the order of the model's series.</summary>
    public static IReadOnlyList<SeriesStyle> Lines { get; } =
    [
        new(ChartPart.Series1, ChartPalette.Own, LineWidth, [], SeriesMarker.Circle),
        new(ChartPart.Limit, ChartPalette.Axis, LimitWidth, [], SeriesMarker.Circle),
        new(ChartPart.Limit, ChartPalette.Axis, LimitWidth, [5, 4], SeriesMarker.Circle),
        new(ChartPart.Limit, ChartPalette.Axis, LimitWidth, [5, 4], SeriesMarker.Circle),
    ];

    /// <summary>
    /// A point in a signal, told apart by form and by colour: a square for worse, a ring for better, a diamond where
    /// neither direction is judged.
    /// </summary>
    public static ChartMark Signal(Outlook outlook, ChartPoint at, double unit) => outlook switch
    {
        Outlook.Worse => new RectangleMark(at.X - (4 * unit), at.Y - (4 * unit), 8 * unit, 8 * unit, Worse)
        {
            Part = ChartPart.Signal,
        },
        Outlook.Better => new CircleMark(
            at, 3.8 * unit, ChartPalette.Ground, ChartStroke.Solid(Better, 2.4 * unit))
        {
            Part = ChartPart.Signal,
        },
        _ => Diamond(at, unit),
    };

    /// <summary>"Signal: getting worse".</summary>
    public static string NameOf(Outlook outlook) => outlook switch
    {
        Outlook.Worse => "Signal: getting worse",
        Outlook.Better => "Signal: getting better",
        _ => "Signal",
    };

    /// <summary>A line round so small a square that it leaves no hole; it passes its start again to close.</summary>
    private static LineMark Diamond(ChartPoint at, double unit)
    {
        var reach = 2.8 * unit;
        ChartPoint[] corners =
        [
            new(at.X, at.Y - reach), new(at.X + reach, at.Y), new(at.X, at.Y + reach), new(at.X - reach, at.Y),
        ];
        return new LineMark([.. corners, .. corners.Take(2)], ChartStroke.Solid(NotJudged, 4 * unit))
        {
            Part = ChartPart.Signal,
        };
    }
}
