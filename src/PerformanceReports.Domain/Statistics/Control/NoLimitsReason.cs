namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>Why a segment has no limits.</summary>
public enum NoLimitsReason
{
    /// <summary>It has fewer than 12 points.</summary>
    TooFewPoints,

    /// <summary>No two of its points are adjacent, so that there is no moving range.</summary>
    NoAdjacentPoints,
}
