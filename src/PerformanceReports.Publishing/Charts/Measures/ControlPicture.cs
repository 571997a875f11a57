using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>
/// The XmR view of a measure: single months or quarters with mean and limits of each stretch between breaks, points in
/// signals marked by form and colour. Source of the form: NHS England, Making Data Count.
/// </summary>
public static class ControlPicture
{
    // Below this, in CSS pixels or points alike, "Upper limit 2.174" takes two lines.
    private const double NarrowLabels = 100;

    /// <summary>The control chart of a force; null where the source gives 12 months only.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="force">The ONS code of the force; the own force where null.</param>
    /// <exception cref="ArgumentException">The measure holds no figures of that force.</exception>
    public static MeasurePicture? Of(MeasureDocument measure, string? force = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var chosen = ChosenForce.Of(measure, force);
        if (chosen.History?.Control is not { Segments.Count: > 0 } control)
        {
            return null;
        }

        var view = new ControlView(measure, chosen, control);
        return new MeasurePicture
        {
            Slug = measure.Slug + "-control",
            Title = $"{measure.Title}: {chosen.Name}, signals and everyday variation",
            Subtitle = $"Each {view.Words.Period} by itself, {measure.UnitLabel}, with mean and limits",
            AlternativeText = ControlWords.AlternativeText(view),
            Summary = ControlWords.Summary(view),
            Edition = measure.Edition,
            Illustrative = measure.Illustrative,
            Notes = [.. ChartNotes.For(view.ToModel()), .. Explanations(control)],
            Wide = Draw(view, ChartSize.PageWide, HelveticaMetrics.Measure),
            Narrow = Draw(view, ChartSize.PageNarrow, HelveticaMetrics.Measure),
            Table = ControlTable.Of(view),
        };
    }

    /// <summary>Draws a control chart at one size.</summary>
    internal static ChartDrawing Draw(ControlView view, ChartSize size, TextMeasure measure)
    {
        var model = view.ToModel(size.LabelWidth < NarrowLabels);
        var frame = new ChartFrame(model, size, measure, ControlStyles.Lines, Labels(view, model, size, measure));
        var key = new ControlKey(frame, view, measure);
        List<ChartMark> marks =
        [
            .. AxisMarks.Header(frame),
            .. AxisMarks.Values(frame),
            .. AxisMarks.Time(frame),
            .. AxisMarks.Breaks(frame),
            .. ControlMarks.Limits(frame),
            .. ControlMarks.Values(frame, view),
            .. LabelMarks.Draw(frame),
            .. key.Marks,
        ];
        return new ChartDrawing(size.Width, key.Bottom, marks) { Plot = frame.Plot };
    }

    /// <summary>
    /// The latest value, and mean and limits of the last stretch where it has them; limits that are the mean itself are
    /// not named again.
    /// </summary>
    private static IReadOnlyList<EndLabel> Labels(
        ControlView view, ChartModel model, ChartSize size, TextMeasure measure)
    {
        var named = view.Last.Mean is null ? 0 : view.Last.Lower == view.Last.Upper ? 1 : 3;
        var limits = EndLabel.For(model with { Format = view.Words.LimitFormat }, size, measure);
        return
        [
            EndLabel.For(model, size, measure)[0],
            .. limits.Where(label => label.Series > 0 && label.Series <= named),
        ];
    }

    private static IEnumerable<string> Explanations(MeasureControl control) =>
        control.Segments.Select(segment => segment.Explanation).OfType<string>();
}
