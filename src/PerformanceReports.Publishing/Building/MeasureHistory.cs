using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Control;
using PerformanceReports.Domain.Statistics.Intervals;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Building;

/// <summary>The history of a measure: every force held, the nation and the average of the group.</summary>
internal sealed class MeasureHistory(Measure measure, MeasureFigures figures)
{
    /// <summary>The forces that figures are held for, the own force first, then by name.</summary>
    public IReadOnlyList<MeasureForce> Forces() =>
    [
        .. figures.Book.ForcesWith(measure.Slug)
            .OrderByDescending(force => force == figures.OwnForce)
            .ThenBy(figures.NameOf, StringComparer.Ordinal)
            .Select(ForceOf),
    ];

    /// <summary>England and Wales: its own figures with their interval, else pooled.</summary>
    public IReadOnlyList<MeasurePoint> National() =>
    [
        .. Ends()
            .Select(month => figures.ValueOf(measure, ForceCode.EnglandAndWales, month) is { } own
                ? PointOf(measure, own)
                : figures.National(measure, month) is { } pooled ? new MeasurePoint(month, pooled) : null)
            .OfType<MeasurePoint>(),
    ];

    /// <summary>The average of the own force's most similar group.</summary>
    public IReadOnlyList<MeasurePoint> GroupAverage() =>
    [
        .. Ends()
            .Select(month => figures.GroupAverage(measure, month) is { } average
                ? new MeasurePoint(month, average)
                : null)
            .OfType<MeasurePoint>(),
    ];

    /// <summary>A 12-month value with its 95% interval.</summary>
    public static MeasurePoint PointOf(Measure measure, MeasureValue value)
    {
        var interval = ValueInterval.Of(measure.Unit, value);
        return new MeasurePoint(
            value.Period.End,
            value.Value,
            value.Numerator,
            value.Denominator,
            value.Estimate?.Year,
            interval?.Lower,
            interval?.Upper);
    }

    private MeasureForce ForceOf(ForceCode force)
    {
        var ends = figures.Book.Ends(measure.Slug, force);
        var discrete = figures.DiscreteOf(measure, force, ends[^1]);
        return new MeasureForce(
            force.ToString(),
            figures.NameOf(force),
            force == figures.OwnForce,
            [.. figures.GroupOf(force).Select(member => member.ToString())],
            DiscretePoints(force, discrete),
            [.. ends
                .Select(month => figures.ValueOf(measure, force, month))
                .OfType<MeasureValue>()
                .Select(value => PointOf(measure, value))],
            discrete.Count == 0 ? null : ControlOf(discrete));
    }

    private List<MeasurePoint> DiscretePoints(ForceCode force, IReadOnlyList<ControlPoint> points)
    {
        var held = figures.Book.Series(measure.Slug, force).ToDictionary(figure => figure.Period);
        return [.. points.Select(point => DiscretePoint(point, held[point.Period]))];
    }

    // No interval: a quarter's count can be below zero, and the chart of quarters has limits of its own.
    private MeasurePoint DiscretePoint(ControlPoint point, Figure figure)
    {
        var estimate = figures.EstimateOf(measure, figure.Force, figure.Period);
        var denominator = measure.Unit == MeasureUnit.Count ? null : estimate?.Estimate ?? figure.Denominator;
        return new MeasurePoint(point.Period.End, point.Value, figure.Numerator, denominator, estimate?.Year);
    }

    private MeasureControl ControlOf(IReadOnlyList<ControlPoint> points)
    {
        var chart = ControlChart.Of(points, measure.Breaks, DiscreteSeries.BoundsOf(measure.Unit));
        var months = points[0].Period.Months;
        return new MeasureControl(
            months,
            MeasureWords.DiscreteUnitLabel(measure, months),
            [.. chart.Segments.Select(SegmentOf)]);
    }

    private MeasureControlSegment SegmentOf(ControlSegment segment) => new()
    {
        Points = [.. segment.Points.Select(point => new MeasurePoint(point.Period.End, point.Value))],
        Mean = segment.Limits?.Mean,
        Lower = segment.Limits?.ShownLower,
        Upper = segment.Limits?.ShownUpper,
        MeanMovingRange = segment.Limits?.MeanMovingRange,
        ScreenedOut = segment.Limits?.ScreenedOut ?? 0,
        Explanation = segment.Explanation,
        Signals = [.. segment.Signals
            .OrderBy(signal => signal.From)
            .ThenBy(signal => signal.To)
            .Select(signal => new MeasureSignal(
                signal.Name,
                signal.Text,
                signal.OutlookFor(measure.Polarity),
                [.. signal.Points.Select(point => point.Period.End)]))],
    };

    private IEnumerable<Month> Ends() => figures.Book.ForcesWith(measure.Slug)
        .Append(ForceCode.EnglandAndWales)
        .SelectMany(force => figures.Book.Ends(measure.Slug, force))
        .Distinct()
        .Order();
}
