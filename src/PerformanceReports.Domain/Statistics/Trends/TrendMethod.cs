namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>The test that a trend over five years was judged by.</summary>
public enum TrendMethod
{
    /// <summary>Weighted least squares, for rates and counts.</summary>
    WeightedLeastSquares,

    /// <summary>The Cochran-Armitage test, for percentages.</summary>
    CochranArmitage,
}
