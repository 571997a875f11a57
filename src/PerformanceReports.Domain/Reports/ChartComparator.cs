namespace PerformanceReports.Domain.Reports;

/// <summary>What the own force is drawn against.</summary>
public enum ChartComparator
{
    /// <summary>The average of the most similar group.</summary>
    SimilarGroup,

    /// <summary>England and Wales.</summary>
    National,
}
