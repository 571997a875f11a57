namespace PerformanceReports.Domain.Reports;

/// <summary>Which number of a measure a chart draws.</summary>
public enum ChartValue
{
    /// <summary>The sum of numerators over 12 months.</summary>
    Count,

    /// <summary>The rate per 1,000 residents or households.</summary>
    Rate,

    /// <summary>The part in per cent.</summary>
    Percentage,

    /// <summary>The ratio of two rates.</summary>
    Ratio,
}
