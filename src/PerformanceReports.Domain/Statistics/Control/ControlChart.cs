using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>
/// An XmR chart of discrete months or quarters: the short view of a measure, which tells signals from everyday
/// variation. Source: Wheeler, Understanding Variation (1993); NHS England, Making Data Count.
/// </summary>
public sealed record ControlChart
{
    /// <summary>The fewest points of a segment that limits are drawn for.</summary>
    public const int LeastPoints = 12;

    private ControlChart(IReadOnlyList<ControlSegment> segments) => Segments = segments;

    /// <summary>The stretches between breaks in series, oldest first; none without points.</summary>
    public IReadOnlyList<ControlSegment> Segments { get; }

    /// <summary>Every point, in order of time.</summary>
    public IEnumerable<ControlPoint> Points => Segments.SelectMany(segment => segment.Points);

    /// <summary>Every signal, segment by segment.</summary>
    public IEnumerable<ControlSignal> Signals => Segments.SelectMany(segment => segment.Signals);

    /// <summary>The signals that reach into the last 12 months charted, by kind and then by time.</summary>
    public IReadOnlyList<ControlSignal> RecentSignals => Segments.Count == 0
        ? []
        : [.. Signals.Where(signal => signal.To > Segments[^1].Points[^1].Period.End.AddMonths(-12))];

    /// <summary>Charts points.</summary>
    /// <param name="points">Discrete points of one length, in any order; a period may be missing.</param>
    /// <param name="breaks">Breaks in series; each begins a segment with the point that its month lies in.</param>
    /// <param name="bounds">The values that the measure can have at all; none where null.</param>
    /// <param name="isScreened">Whether large moving ranges are left out of their mean, as NHS England does.</param>
    /// <exception cref="ArgumentException">The points are of different lengths, or periods overlap.</exception>
    public static ControlChart Of(
        IEnumerable<ControlPoint> points,
        IEnumerable<SeriesBreak>? breaks = null,
        ControlBounds? bounds = null,
        bool isScreened = true)
    {
        var ordered = points.OrderBy(point => point.Period.End).ToList();
        Check(ordered);
        var starts = (breaks ?? []).OrderBy(broken => broken.Month).ToList();
        var segments = ordered
            .GroupBy(point => starts.FindLastIndex(broken => broken.Month <= point.Period.End))
            .Select(segment => ControlSegment.Of(
                segment.Key < 0 ? null : starts[segment.Key], [.. segment], bounds ?? ControlBounds.None, isScreened));
        return new ControlChart([.. segments]);
    }

    private static void Check(List<ControlPoint> ordered)
    {
        if (ordered.Select(point => point.Period.Months).Distinct().Count() > 1)
        {
            throw new ArgumentException("The points are of different lengths: chart months or quarters, not both.");
        }

        var overlap = ordered
            .Zip(ordered.Skip(1))
            .FirstOrDefault(pair => pair.Second.Period.Start <= pair.First.Period.End);
        if (overlap != default)
        {
            throw new ArgumentException(
                $"The points of {overlap.First.Period.Label} and {overlap.Second.Period.Label} overlap: chart " +
                "discrete periods, not rolling ones.");
        }
    }
}
