namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>What the long trend says.</summary>
public enum TrendAnswer
{
    /// <summary>No value can be tested: see the reason.</summary>
    CannotBeCalculated,

    /// <summary>No significant change.</summary>
    Stable,

    /// <summary>A significant rise.</summary>
    Increasing,

    /// <summary>A significant fall.</summary>
    Reducing,
}
