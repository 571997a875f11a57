using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>Draws the labels at the lines' ends, pushed apart, with a leader where one had to move.</summary>
internal static class LabelMarks
{
    // The middle of a line of text lies about a third of its size above the baseline.
    private const double MiddleOfText = 0.35;

    public static IEnumerable<ChartMark> Draw(ChartFrame frame)
    {
        var wanted = frame.Labels.Select(label => frame.Y(label.Value)).ToList();
        var heights = frame.Labels.Select(label => label.Lines.Count * frame.LineHeight).ToList();
        var centres = LabelStack.Place(
            wanted, heights, frame.Px(ChartFrame.LabelStacking), frame.LabelTop, frame.Plot.Bottom);
        return [.. frame.Labels.SelectMany((label, index) => Leader(frame, label, centres[index])),
            .. frame.Labels.SelectMany((label, index) => Text(frame, label, centres[index]))];
    }

    private static IEnumerable<ChartMark> Leader(ChartFrame frame, EndLabel label, double centre)
    {
        var end = new ChartPoint(frame.X(label.Month), frame.Y(label.Value));
        var target = frame.LabelLeft - frame.Px(3);
        var isAway = target - end.X > frame.Px(20);
        if (!isAway && Math.Abs(centre - end.Y) < frame.LineHeight * 0.6)
        {
            yield break;
        }

        var style = frame.Styles[label.Series];
        yield return new LineMark(
            [new(end.X + frame.Px(3), end.Y), new(target, centre)],
            ChartStroke.Solid(style.Colour, frame.Px(0.75)))
        {
            Part = style.Part,
        };
    }

    private static IEnumerable<ChartMark> Text(ChartFrame frame, EndLabel label, double centre)
    {
        var top = centre - ((label.Lines.Count - 1) * frame.LineHeight / 2);
        return label.Lines.Select((line, index) => new TextMark(
            new ChartPoint(
                frame.LabelLeft,
                top + (index * frame.LineHeight) + (frame.Size.LabelText * MiddleOfText)),
            line,
            frame.Size.LabelText,
            ChartPalette.Ink,
            TextAnchor.Start,
            label.Bold)
        {
            Part = frame.Styles[label.Series].Part,
        });
    }
}
