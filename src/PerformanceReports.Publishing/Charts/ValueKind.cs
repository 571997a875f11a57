namespace PerformanceReports.Publishing.Charts;

/// <summary>The kind of number that a chart or table shows.</summary>
public enum ValueKind
{
    /// <summary>A count, with thousands separated by commas.</summary>
    Count,

    /// <summary>A rate per 1,000 residents or households.</summary>
    Rate,

    /// <summary>A percentage, written with its sign.</summary>
    Percentage,

    /// <summary>A ratio of two rates.</summary>
    Ratio,
}
