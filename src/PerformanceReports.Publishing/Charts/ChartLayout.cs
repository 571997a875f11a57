using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>
/// Lays a chart out: lines over a light grid, each labelled at its end (standards.md 10 to 13). The same model, size
/// and measure give the same drawing always.
/// </summary>
public static class ChartLayout
{
    /// <summary>Draws a chart.</summary>
    /// <param name="model">What is drawn.</param>
    /// <param name="size">The size, in the units of the rendering.</param>
    /// <param name="measure">How wide texts are in the rendering's font.</param>
    /// <exception cref="ArgumentException">
    /// The model has no months, no or more than four series, or a series whose values do not match the months.
    /// </exception>
    public static ChartDrawing Draw(ChartModel model, ChartSize size, TextMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(size);
        ArgumentNullException.ThrowIfNull(measure);
        ChartChecks.RequireDrawable(model);
        var frame = new ChartFrame(model, size, measure);
        List<ChartMark> marks =
        [
            .. AxisMarks.Header(frame),
            .. AxisMarks.Values(frame),
            .. AxisMarks.Time(frame),
            .. AxisMarks.Breaks(frame),
            .. SeriesMarks.Lines(frame),
            .. SeriesMarks.StatedPoints(frame),
            .. LabelMarks.Draw(frame),
        ];
        return new ChartDrawing(size.Width, frame.Height, marks) { Plot = frame.Plot };
    }
}
