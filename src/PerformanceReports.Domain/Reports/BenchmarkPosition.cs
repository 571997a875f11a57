namespace PerformanceReports.Domain.Reports;

/// <summary>Where a force stands against the average that it is compared with.</summary>
public enum BenchmarkPosition
{
    /// <summary>Below the average.</summary>
    Below,

    /// <summary>Similar to the average.</summary>
    Similar,

    /// <summary>Above the average.</summary>
    Above,
}
