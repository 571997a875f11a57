namespace PerformanceReports.Domain.Reports;

/// <summary>The direction of a trend verdict.</summary>
public enum TrendDirection
{
    /// <summary>Stable: no change worth speaking of.</summary>
    Stable,

    /// <summary>Going up.</summary>
    Increasing,

    /// <summary>Going down.</summary>
    Reducing,
}
