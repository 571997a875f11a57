using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>Draws the lines and points of a control chart.</summary>
internal static class ControlMarks
{
    // Closer than this, plain points would run together into a thick line.
    private const double LeastSpacing = 5;
    private const double FullSpacing = 7;
    private const double SmallestSignal = 0.7;

    /// <summary>The mean and limits of each stretch; a stretch of one point has none.</summary>
    public static IEnumerable<ChartMark> Limits(ChartFrame frame) => Enumerable.Range(1, 3).SelectMany(index =>
        Runs(frame, index).Where(run => run.Count > 1).Select(run => Line(frame, index, [run[0], run[^1]])));

    /// <summary>The line of values and its points, those in signals on top.</summary>
    public static IEnumerable<ChartMark> Values(ChartFrame frame, ControlView view)
    {
        var runs = Runs(frame, 0);
        var points = runs.SelectMany(run => run).ToList();
        var spacing = frame.Plot.Width / Math.Max(1, frame.Model.Months.Count - 1);
        var isRoomy = spacing >= frame.Px(LeastSpacing);
        var size = Math.Clamp(spacing / frame.Px(FullSpacing), SmallestSignal, 1);
        var alone = runs.Where(run => run.Count == 1).Select(run => run[0]).ToHashSet();
        var plain = points.Where(at => isRoomy || alone.Contains(at) || at == points[^1])
            .Where(at => view.OutlookAt(frame.Model.Months[at]) is null)
            .Select(at => new CircleMark(At(frame, 0, at), frame.Px(2.4), ChartPalette.Own)
            {
                Part = ChartPart.Series1,
            });
        var signals = points
            .Select(at => (At: At(frame, 0, at), Outlook: view.OutlookAt(frame.Model.Months[at])))
            .Where(point => point.Outlook is not null)
            .OrderBy(point => point.Outlook)
            .Select(point => ControlStyles.Signal(point.Outlook!.Value, point.At, frame.Px(size)));
        return [.. runs.Where(run => run.Count > 1).Select(run => Line(frame, 0, run)), .. plain, .. signals];
    }

    private static IReadOnlyList<IReadOnlyList<int>> Runs(ChartFrame frame, int series) =>
        SeriesRuns.Of(frame.Model, frame.Model.Series[series]);

    private static LineMark Line(ChartFrame frame, int series, IEnumerable<int> run)
    {
        var style = frame.Styles[series];
        return new LineMark([.. run.Select(at => At(frame, series, at))], style.Stroke(frame.Size.Unit))
        {
            Part = style.Part,
        };
    }

    private static ChartPoint At(ChartFrame frame, int series, int month) => new(
        frame.X(frame.Model.Months[month]), frame.Y(frame.Model.Series[series].Values[month]!.Value));
}
