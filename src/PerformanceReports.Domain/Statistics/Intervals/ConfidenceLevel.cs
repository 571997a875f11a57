using MathNet.Numerics.Distributions;

namespace PerformanceReports.Domain.Statistics.Intervals;

/// <summary>The share of like intervals that hold the true value: 0.95 for 95%.</summary>
public static class ConfidenceLevel
{
    /// <summary>95%: the level of every interval that the product shows.</summary>
    public const double Usual = 0.95;

    /// <summary>99.8%: the level of the outer limits that OHID publishes beside it.</summary>
    public const double Wide = 0.998;

    /// <summary>
    /// The two-sided quantile z of the standard normal distribution: 1.959964 at 95%, 3.090232 at 99.8%.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static double Quantile(double level) => Normal.InvCDF(0, 1, 1 - Tail(level));

    /// <summary>The probability left on each side: alpha / 2, with alpha = 1 - level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static double Tail(double level) => level is > 0 and < 1
        ? (1 - level) / 2
        : throw new ArgumentOutOfRangeException(
            nameof(level), level, "A confidence level is above 0 and below 1: write 95% as 0.95.");
}
