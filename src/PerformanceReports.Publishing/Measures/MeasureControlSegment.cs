namespace PerformanceReports.Publishing.Measures;

/// <summary>A stretch of an XmR chart with limits of its own.</summary>
public sealed record MeasureControlSegment
{
    /// <summary>Its points, oldest first.</summary>
    public required IReadOnlyList<MeasurePoint> Points { get; init; }

    /// <summary>The mean; null where there are too few points for limits.</summary>
    public decimal? Mean { get; init; }

    /// <summary>The lower limit as shown, never below what the unit can have.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper limit as shown.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The mean moving range that the limits come from, screened.</summary>
    public decimal? MeanMovingRange { get; init; }

    /// <summary>How many moving ranges were screened out.</summary>
    public int ScreenedOut { get; init; }

    /// <summary>Why there are no limits; null where there are.</summary>
    public string? Explanation { get; init; }

    /// <summary>Its signals, oldest first.</summary>
    public IReadOnlyList<MeasureSignal> Signals { get; init; } = [];
}
