namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>The outcome of a test for a straight-line trend.</summary>
/// <param name="Method">The test.</param>
/// <param name="Slope">
/// The change a year: in the values' unit for weighted least squares, as a proportion for Cochran-Armitage.
/// </param>
/// <param name="ChiSquared">Chi-squared with one degree of freedom.</param>
public sealed record TrendTest(TrendMethod Method, double Slope, double ChiSquared)
{
    /// <summary>Chi-squared with one degree of freedom at p = 0.002.</summary>
    public const double Threshold = 9.54953570608324;

    /// <summary>Whether chi-squared is above the threshold.</summary>
    public bool IsSignificant => ChiSquared > Threshold;
}
