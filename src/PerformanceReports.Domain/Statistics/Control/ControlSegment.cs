using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>A stretch of points between breaks in series, with limits of its own.</summary>
public sealed record ControlSegment
{
    /// <summary>The points, in order of time; at least one.</summary>
    public required IReadOnlyList<ControlPoint> Points { get; init; }

    /// <summary>The break that it begins with; null for the first.</summary>
    public SeriesBreak? Break { get; init; }

    /// <summary>Its mean and limits; null where they cannot be calculated.</summary>
    public ControlLimits? Limits { get; init; }

    /// <summary>Why it has none; null where it has.</summary>
    public NoLimitsReason? Reason { get; init; }

    /// <summary>Its signals, by kind and then by time.</summary>
    public IReadOnlyList<ControlSignal> Signals { get; init; } = [];

    /// <summary>The reason in a sentence; null where it has limits.</summary>
    public string? Explanation => Reason switch
    {
        NoLimitsReason.TooFewPoints =>
            $"Limits need at least {ControlChart.LeastPoints} points; from {Points[0].Period.Start.Name} on there " +
            $"{(Points.Count == 1 ? "is 1" : $"are {Points.Count}")}.",
        NoLimitsReason.NoAdjacentPoints => "Limits need points that follow on each other; there is a gap after each.",
        _ => null,
    };

    internal static ControlSegment Of(
        SeriesBreak? broken,
        IReadOnlyList<ControlPoint> points,
        ControlBounds bounds,
        bool isScreened)
    {
        var segment = new ControlSegment { Points = points, Break = broken };
        if (points.Count < ControlChart.LeastPoints)
        {
            return segment with { Reason = NoLimitsReason.TooFewPoints };
        }

        if (!points.Zip(points.Skip(1)).Any(pair => pair.Second.Follows(pair.First)))
        {
            return segment with { Reason = NoLimitsReason.NoAdjacentPoints };
        }

        var limits = ControlLimits.Of(points, bounds, isScreened);
        return segment with { Limits = limits, Signals = ControlSignals.In(points, limits) };
    }
}
