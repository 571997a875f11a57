using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>An XmR chart of one force: what its picture, words and table are made from.</summary>
internal sealed class ControlView
{
    private readonly Dictionary<Month, (MeasureControlSegment Segment, MeasurePoint Point)> _points;

    public ControlView(MeasureDocument measure, ChosenForce chosen, MeasureControl control)
    {
        (Measure, Chosen, Control) = (measure, chosen, control);
        Words = DiscreteWords.Of(measure, chosen);
        _points = control.Segments
            .SelectMany(segment => segment.Points.Select(point => (Segment: segment, Point: point)))
            .ToDictionary(pair => pair.Point.End);
        Months = EvenMonths.Of(_points.Keys);
    }

    public MeasureDocument Measure { get; }

    public ChosenForce Chosen { get; }

    public MeasureControl Control { get; }

    public DiscreteWords Words { get; }

    /// <summary>Every period from first to last, oldest first, those without a value among them.</summary>
    public IReadOnlyList<Month> Months { get; }

    public MeasureControlSegment Last => Control.Segments[^1];

    public IEnumerable<MeasureSignal> Signals => Control.Segments.SelectMany(segment => segment.Signals);

    /// <summary>The point of a period with the segment it lies in; null where no value is held.</summary>
    public (MeasureControlSegment Segment, MeasurePoint Point)? At(Month month) =>
        _points.TryGetValue(month, out var held) ? held : null;

    /// <summary>The signals that a point is part of.</summary>
    public IReadOnlyList<MeasureSignal> SignalsAt(Month month) => At(month) is { } held
        ? [.. held.Segment.Signals.Where(signal => signal.Ends.Contains(month))]
        : [];

    /// <summary>
    /// What a point's signals mean: where they differ, the one to worry about, because a mark must not hide it. Null
    /// where the point is in no signal.
    /// </summary>
    public Outlook? OutlookAt(Month month)
    {
        Outlook[] order = [Outlook.Worse, Outlook.Better, Outlook.NotJudged, Outlook.Steady];
        var found = SignalsAt(month).Select(signal => signal.Outlook).ToHashSet();
        return found.Count == 0 ? null : Array.Find(order, found.Contains);
    }

    /// <summary>
    /// The same as a line chart, with short labels where <paramref name="isNarrow"/>: the values, and the mean and
    /// limits of each stretch as lines of their own, so that axes, breaks and labels are those of every chart.
    /// </summary>
    public ChartModel ToModel(bool isNarrow = false)
    {
        var values = Chosen.Series(Measure, Months, Control.Segments.SelectMany(segment => segment.Points));
        return MeasureCharts.Model(
            Measure,
            Months,
            [
                values with { Label = isNarrow ? "Latest" : Months[^1].ShortName },
                Line("Mean", segment => segment.Mean),
                Line(isNarrow ? "Upper" : "Upper limit", segment => segment.Upper),
                Line(isNarrow ? "Lower" : "Lower limit", segment => segment.Lower),
            ]) with
        {
            UnitLabel = Words.UnitLabel,
            Format = Words.Format,
            PeriodMonths = Words.PeriodMonths,
        };
    }

    private ChartSeries Line(string name, Func<MeasureControlSegment, decimal?> value) => new()
    {
        Name = name,
        Label = name,
        Role = SeriesRole.OtherMeasure,
        Measure = Measure.Slug,
        Values = [.. Months.Select(month => SegmentAt(month) is { } segment ? value(segment) : null)],
    };

    /// <summary>Mean and limits run on through a gap between points, within their stretch.</summary>
    private MeasureControlSegment? SegmentAt(Month month) => Control.Segments.FirstOrDefault(segment =>
        segment.Points[0].End <= month && month <= segment.Points[^1].End);
}
