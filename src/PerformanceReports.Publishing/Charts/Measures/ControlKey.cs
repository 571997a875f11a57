using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>What the marks of a control chart mean, in rows below its time axis.</summary>
internal sealed class ControlKey
{
    private const double MarkWidth = 26;
    private const double Gap = 20;
    private readonly ChartFrame _frame;
    private readonly List<ChartMark> _marks = [];

    public ControlKey(ChartFrame frame, ControlView view, TextMeasure measure)
    {
        _frame = frame;
        Bottom = frame.Height;
        var (x, baseline) = (0.0, frame.Height + frame.RowHeight + frame.Px(4));
        foreach (var (name, draw) in Entries(view))
        {
            var width = frame.Px(MarkWidth) + measure(name, frame.Size.AxisText, false);
            if (x > 0 && x + width > frame.Size.Width)
            {
                (x, baseline) = (0, baseline + frame.RowHeight);
            }

            var middle = new ChartPoint(x + frame.Px((MarkWidth / 2) - 3), baseline - (frame.Size.AxisText * 0.34));
            _marks.Add(draw(middle));
            _marks.Add(Text(new(x + frame.Px(MarkWidth), baseline), name));
            x += width + frame.Px(Gap);
            Bottom = baseline + (frame.Size.AxisText * 0.35);
        }
    }

    public IReadOnlyList<ChartMark> Marks => _marks;

    /// <summary>Where the key ends; the end of the frame where there is none.</summary>
    public double Bottom { get; }

    private IEnumerable<(string Name, Func<ChartPoint, ChartMark> Draw)> Entries(ControlView view)
    {
        // Where the last stretch has limits, their lines are labelled at their ends.
        if (view.Last.Mean is null && view.Control.Segments.Any(segment => segment.Mean is not null))
        {
            yield return ("Mean", at => Line(at, 1));
            yield return ("Limits", at => Line(at, 2));
        }

        foreach (var outlook in view.Months.Select(view.OutlookAt).OfType<Outlook>().Distinct().Order())
        {
            yield return (ControlStyles.NameOf(outlook), at => ControlStyles.Signal(outlook, at, _frame.Px(1)));
        }
    }

    private LineMark Line(ChartPoint middle, int series)
    {
        var (style, reach) = (_frame.Styles[series], _frame.Px(9));
        return new LineMark(
            [middle with { X = middle.X - reach }, middle with { X = middle.X + reach }],
            style.Stroke(_frame.Size.Unit))
        {
            Part = style.Part,
        };
    }

    private TextMark Text(ChartPoint origin, string text) =>
        new(origin, text, _frame.Size.AxisText, ChartPalette.Axis);
}
