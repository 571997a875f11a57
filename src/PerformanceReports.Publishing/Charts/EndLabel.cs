using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts;

/// <summary>The label at the end of a line: the series' name and its latest value.</summary>
/// <param name="Series">The series' place in the chart.</param>
/// <param name="Lines">The lines of text; the value stands on the last.</param>
/// <param name="Bold">Whether the name is in the heavier weight.</param>
/// <param name="Month">The month of the latest value.</param>
/// <param name="Value">The latest value.</param>
internal sealed record EndLabel(int Series, IReadOnlyList<string> Lines, bool Bold, Month Month, decimal Value)
{
    /// <summary>The labels of every series that has a value; all on one line where all fit so.</summary>
    public static IReadOnlyList<EndLabel> For(ChartModel model, ChartSize size, TextMeasure measure)
    {
        var labels = model.Series.Select((series, index) => Of(model, series, index)).OfType<EndLabel>().ToList();
        if (labels.TrueForAll(label => label.WidthOf(string.Join(' ', label.Lines), size, measure) <= size.LabelWidth))
        {
            return [.. labels.Select(label => label with { Lines = [string.Join(' ', label.Lines)] })];
        }

        return [.. labels.Select(label => label with
        {
            Lines = [.. label.Wrapped(size, measure), label.Lines[1]],
        })];
    }

    /// <summary>The width of the widest line.</summary>
    public double Width(ChartSize size, TextMeasure measure) => Lines.Max(line => WidthOf(line, size, measure));

    private static EndLabel? Of(ChartModel model, ChartSeries series, int index)
    {
        if (Latest(model, series) is not { } latest)
        {
            return null;
        }

        var text = model.Format.Write(latest.Value);
        var written = latest.Month == model.Months[^1] ? text : $"{text} ({latest.Month.ShortName})";
        return new EndLabel(
            index, [series.Label, written], series.Role == SeriesRole.OwnForce, latest.Month, latest.Value);
    }

    /// <summary>The end of the line; for a series without one, the last value that a report states.</summary>
    private static StatedPoint? Latest(ChartModel model, ChartSeries series)
    {
        var end = Enumerable.Range(0, model.Months.Count).LastOrDefault(at => series.Values[at] is not null, -1);
        return end >= 0
            ? new StatedPoint(model.Months[end], series.Values[end]!.Value)
            : series.Stated.Where(point => point.Month <= model.Months[^1]).MaxBy(point => point.Month);
    }

    private IReadOnlyList<string> Wrapped(ChartSize size, TextMeasure measure) =>
        TextWrap.Lines(Lines[0], size.LabelWidth, line => WidthOf(line, size, measure));

    private double WidthOf(string line, ChartSize size, TextMeasure measure) => measure(line, size.LabelText, Bold);
}
