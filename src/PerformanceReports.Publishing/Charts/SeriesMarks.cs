using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>Draws the lines, the own force last and so on top.</summary>
internal static class SeriesMarks
{
    // A line of so few points reads as points: each gets its marker.
    private const int FewPoints = 8;

    public static IEnumerable<ChartMark> Lines(ChartFrame frame) =>
        Enumerable.Range(0, frame.Model.Series.Count).Reverse().SelectMany(index => Line(frame, index));

    public static IEnumerable<ChartMark> StatedPoints(ChartFrame frame)
    {
        var (first, last) = (frame.Model.Months[0], frame.Model.Months[^1]);
        return frame.Model.Series.Zip(frame.Styles).SelectMany(pair => pair.First.Stated
            .Where(point => point.Month >= first && point.Month <= last)
            .Select(point => new ChartPoint(frame.X(point.Month), frame.Y(point.Value)))
            .SelectMany(at => MarkerShapes.Stated(at, frame.Px(8.5), pair.Second.Colour)));
    }

    private static IEnumerable<ChartMark> Line(ChartFrame frame, int index)
    {
        var series = frame.Model.Series[index];
        var style = frame.Styles[index];
        var runs = SeriesRuns.Of(frame.Model, series);
        var stroke = style.Stroke(frame.Size.Unit);
        var lines = runs.Where(run => run.Count > 1)
            .Select(run => new LineMark([.. run.Select(At)], stroke) { Part = style.Part });
        var isSparse = runs.Sum(run => run.Count) <= FewPoints;
        var markers = runs.Where(run => isSparse || run.Count == 1).SelectMany(run => run)
            .Append(runs.Count == 0 ? -1 : runs[^1][^1]).Where(at => at >= 0).Distinct()
            .SelectMany(at => MarkerShapes.Of(style, At(at), frame.Px(7)));
        return [.. lines, .. markers];

        ChartPoint At(int month) => new(frame.X(frame.Model.Months[month]), frame.Y(series.Values[month]!.Value));
    }
}
