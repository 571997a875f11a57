using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>Draws the parts of a dot plot.</summary>
internal static class DotPlotMarks
{
    // The middle of a line of text lies about a third of its size above the baseline.
    private const double MiddleOfText = 0.35;
    private const double Radius = 4;
    private const double DenseRadius = 3;
    private const double OwnExtra = 1.25;

    /// <summary>The words above, the band behind the force looked at, guides, scale.</summary>
    public static IEnumerable<ChartMark> Ground(DotPlotFrame frame)
    {
        var (left, right) = frame.Plot;
        var band = frame.Rows.Where(row => row.IsChosen)
            .Select(row => new RectangleMark(0, row.Top, frame.Size.Width, row.Height, ChartPalette.Band)
            {
                Part = ChartPart.Band,
            });
        var words = frame.Header.Select((line, index) => Words(
            new(0, DotPlotFrame.HeaderBaseline(index)), line.Text, TextAnchor.Start, line.Bold));
        var guides = frame.Rows.Select(row => Line(
            new(left, row.Middle), new(right, row.Middle), ChartPalette.Grid, 1, ChartPart.Grid));
        return [.. words, .. band, .. guides, .. Scale(frame)];
    }

    /// <summary>The lines of the average and the nation with their labels.</summary>
    public static IEnumerable<ChartMark> References(DotPlotFrame frame)
    {
        var labels = frame.References.Labels;
        var lowest = frame.Header.Count + frame.References.Rows - 1;
        var lines = labels.Select(label =>
        {
            var top = DotPlotFrame.HeaderBaseline(lowest - label.Row) + 5;
            return new LineMark([new(label.LineX, top), new(label.LineX, frame.Bottom)], StrokeOf(label.Part))
            {
                Part = label.Part,
            };
        });
        var texts = labels.Select(label => Words(
            new(label.Left, DotPlotFrame.HeaderBaseline(lowest - label.Row)), label.Text, TextAnchor.Start));
        return [.. lines, .. texts];
    }

    /// <summary>Intervals and dots, the force looked at last and so on top.</summary>
    public static IEnumerable<ChartMark> Values(DotPlotFrame frame)
    {
        var rows = frame.Rows.OrderBy(row => row.IsChosen).ToList();
        return
        [
            .. rows.Where(row => !row.IsChosen).SelectMany(row => Interval(frame, row)),
            .. rows.Where(row => !row.IsChosen).SelectMany(row => Dot(frame, row)),
            .. rows.Where(row => row.IsChosen).SelectMany(row => Interval(frame, row)),
            .. rows.Where(row => row.IsChosen).SelectMany(row => Dot(frame, row)),
        ];
    }

    /// <summary>Names on the left, values and ranks on the right.</summary>
    public static IEnumerable<ChartMark> Texts(DotPlotFrame frame)
    {
        var rows = frame.Rows.OrderBy(row => row.IsChosen).ToList();
        return
        [
            .. rows.SelectMany(row => Name(frame, row)),
            .. rows.Select(row => Text(
                frame, row, frame.ValueRight, frame.Standings.Format.Write(row.Standing.Point.Value))),
            .. rows.Select(row => Text(frame, row, frame.RankRight, row.Standing.RankText)),
        ];
    }

    private static IEnumerable<ChartMark> Scale(DotPlotFrame frame)
    {
        var ticks = frame.Scale.Axis.Ticks;
        var (left, right) = frame.Plot;
        return
        [
            Line(new(left, frame.Bottom), new(right, frame.Bottom), ChartPalette.Baseline, 1, ChartPart.Axis),
            .. ticks.Select(frame.X).Select(x =>
                Line(new(x, frame.Bottom), new(x, frame.Bottom + 5), ChartPalette.Baseline, 1, ChartPart.Axis)),
            .. ticks.Select(tick => Words(
                new(frame.X(tick), frame.Bottom + 8 + DotPlotFrame.AxisText),
                frame.Scale.Axis.Write(tick),
                TextAnchor.Middle)),
        ];
    }

    private static ChartStroke StrokeOf(ChartPart part) => part == ChartPart.Average
        ? ChartStroke.Solid(ChartPalette.For(3)[1], 1.75)
        : new ChartStroke(ChartPalette.For(3)[2], 1.75, [6, 4]);

    private static IEnumerable<LineMark> Interval(DotPlotFrame frame, DotPlotRow row)
    {
        var (end, point) = (frame.Scale.Axis.Maximum, row.Standing.Point);
        if (point is { Lower: { } lower, Upper: { } upper } && lower < end)
        {
            yield return Stroked(
                row, [new(frame.X(lower), row.Middle), new(frame.X(Math.Min(upper, end)), row.Middle)]);
        }

        if (point.Upper > end || IsBeyond(frame, row))
        {
            var (tip, middle) = (frame.Plot.Right + 1, row.Middle);
            yield return Stroked(row, [new(tip - 5, middle - 4), new(tip, middle), new(tip - 5, middle + 4)]);
        }
    }

    private static LineMark Stroked(DotPlotRow row, IReadOnlyList<ChartPoint> points) => new(
        points,
        ChartStroke.Solid(row.IsChosen ? ChartPalette.Own : ChartPalette.Baseline, row.IsChosen ? 2.5 : 1.5))
    {
        Part = PartOf(row),
    };

    private static IEnumerable<CircleMark> Dot(DotPlotFrame frame, DotPlotRow row)
    {
        if (IsBeyond(frame, row))
        {
            yield break;
        }

        var at = new ChartPoint(frame.X(row.Standing.Point.Value), row.Middle);
        var radius = frame.IsDense ? DenseRadius : Radius;
        yield return row.IsChosen
            ? new CircleMark(at, radius + OwnExtra, ChartPalette.Own) { Part = PartOf(row) }
            : new CircleMark(at, radius, ChartPalette.Ground, ChartStroke.Solid(ChartPalette.Axis, 1.5))
            {
                Part = PartOf(row),
            };
    }

    private static bool IsBeyond(DotPlotFrame frame, DotPlotRow row) => frame.Scale.Beyond.Contains(row.Standing);

    private static ChartPart PartOf(DotPlotRow row) => row.IsChosen ? ChartPart.Series1 : ChartPart.Others;

    private static IEnumerable<TextMark> Name(DotPlotFrame frame, DotPlotRow row)
    {
        var top = row.Middle - ((row.Name.Count - 1) * frame.LineHeight / 2);
        return row.Name.Select((line, index) => RowText(
            frame, row, new(DotPlotFrame.NameLeft, top + (index * frame.LineHeight)), line, TextAnchor.Start));
    }

    private static TextMark Text(DotPlotFrame frame, DotPlotRow row, double right, string text) =>
        RowText(frame, row, new(right, row.Middle), text, TextAnchor.End);

    private static TextMark RowText(
        DotPlotFrame frame, DotPlotRow row, ChartPoint middle, string text, TextAnchor anchor) => new(
            middle with { Y = middle.Y + (frame.Text * MiddleOfText) },
            text,
            frame.Text,
            ChartPalette.Ink,
            anchor,
            row.IsChosen);

    private static LineMark Line(ChartPoint from, ChartPoint to, string colour, double width, ChartPart part) =>
        new([from, to], ChartStroke.Solid(colour, width)) { Part = part };

    private static TextMark Words(ChartPoint origin, string text, TextAnchor anchor, bool bold = false) =>
        new(origin, text, DotPlotFrame.AxisText, ChartPalette.Axis, anchor, bold);
}
