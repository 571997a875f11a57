using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>Draws what stands around and behind the lines: words at the top, grid, axes, breaks.</summary>
internal static class AxisMarks
{
    private static readonly double[] Dotted = [1.5, 3];

    public static IEnumerable<ChartMark> Header(ChartFrame frame)
    {
        for (var row = 0; row < frame.HeaderRows.Count; row++)
        {
            var line = frame.HeaderRows[row];
            var baseline = (row * frame.RowHeight) + frame.Size.AxisText;
            var indent = line.HasStatedMark ? frame.Px(14) : 0;
            yield return Text(frame, new ChartPoint(indent, baseline), line.Text, TextAnchor.Start, line.Bold);
            if (line.HasStatedMark)
            {
                var at = new ChartPoint(frame.Px(5), baseline - (frame.Size.AxisText * 0.34));
                foreach (var mark in MarkerShapes.Stated(at, frame.Px(8.5), ChartPalette.Ink))
                {
                    yield return mark;
                }
            }
        }
    }

    public static IEnumerable<ChartMark> Values(ChartFrame frame)
    {
        var ticks = frame.Values.Ticks;
        foreach (var tick in ticks)
        {
            var isBase = tick == 0;
            var stroke = ChartStroke.Solid(isBase ? ChartPalette.Baseline : ChartPalette.Grid, frame.Px(1));
            var y = frame.Y(tick);
            yield return new LineMark([new(frame.Plot.Left, y), new(frame.Plot.Right, y)], stroke)
            {
                Part = isBase ? ChartPart.Axis : ChartPart.Grid,
            };
        }

        foreach (var tick in ticks)
        {
            var origin = new ChartPoint(
                frame.Plot.Left - frame.Px(7), frame.Y(tick) + (frame.Size.AxisText * 0.35));
            yield return Text(frame, origin, frame.Values.Write(tick), TextAnchor.End);
        }
    }

    public static IEnumerable<ChartMark> Time(ChartFrame frame)
    {
        var labels = frame.TimeLabels;
        var stroke = ChartStroke.Solid(ChartPalette.Baseline, frame.Px(1));
        foreach (var x in labels.Select(frame.X))
        {
            yield return new LineMark([new(x, frame.Plot.Bottom), new(x, frame.Plot.Bottom + frame.Px(5))], stroke)
            {
                Part = ChartPart.Axis,
            };
        }

        foreach (var month in labels)
        {
            var origin = new ChartPoint(
                frame.X(month), frame.Plot.Bottom + frame.Px(8) + frame.Size.AxisText);
            yield return Text(frame, origin, month.ShortName, TextAnchor.Middle);
        }
    }

    public static IEnumerable<ChartMark> Breaks(ChartFrame frame)
    {
        var model = frame.Model;
        if (model.Breaks.Count == 0)
        {
            return [];
        }

        var places = model.Breaks.Select(item => frame.X(SeriesRuns.PlaceOf(item, model.Months))).ToList();
        var widths = model.Breaks.Select((_, index) => frame.AxisWidth(ChartNotes.Marker(index))).ToList();
        var centres = LabelStack.Place(places, widths, frame.Px(6), 0, frame.Size.Width);
        var stroke = new ChartStroke(ChartPalette.Axis, frame.Px(1.25), [.. Dotted.Select(frame.Px)]);
        var top = frame.Plot.Top - frame.Px(5);
        var lines = places.Select(x => new LineMark([new(x, top), new(x, frame.Plot.Bottom)], stroke)
        {
            Part = ChartPart.Break,
        });
        var texts = centres.Select((x, index) => Text(
            frame, new ChartPoint(x, top - frame.Px(3)), ChartNotes.Marker(index), TextAnchor.Middle));
        return [.. lines, .. texts];
    }

    private static TextMark Text(
        ChartFrame frame, ChartPoint origin, string text, TextAnchor anchor, bool bold = false) =>
        new(origin, text, frame.Size.AxisText, ChartPalette.Axis, anchor, bold);
}
