namespace PerformanceReports.Domain.Statistics.Intervals;

/// <summary>
/// Wilson's score interval of x in n, with z of the level:
/// (2x + z^2 -/+ z sqrt(z^2 + 4x (1 - x/n))) / (2 (n + z^2)). Source: Wilson (1927); APHO Technical Briefing 3; OHID,
/// PHEindicatormethods.
/// </summary>
public static class WilsonInterval
{
    /// <summary>The interval of numerator / denominator x multiplier.</summary>
    /// <param name="numerator">The part, from 0 to the denominator; in weighted surveys not a whole number.</param>
    /// <param name="denominator">The whole, above 0.</param>
    /// <param name="multiplier">100 for per cent; above 0.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The numerator is negative or above the denominator, the denominator or multiplier not above 0, or the level not
    /// between 0 and 1.
    /// </exception>
    public static ConfidenceInterval Of(
        decimal numerator,
        decimal denominator,
        decimal multiplier = 1,
        double level = ConfidenceLevel.Usual)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(multiplier);
        var (x, n, z) = ((double)numerator, (double)denominator, ConfidenceLevel.Quantile(level));
        var middle = (2 * x) + (z * z);
        var reach = z * Math.Sqrt((z * z) + (4 * x * (1 - (x / n))));
        var whole = 2 * (n + (z * z));
        // Algebra gives exactly 0 and 1 at the ends; floating point misses them by a hair, and with them the estimate.
        var lower = numerator == 0 ? 0m : (decimal)((middle - reach) / whole);
        var upper = numerator == denominator ? 1m : (decimal)((middle + reach) / whole);
        return new ConfidenceInterval(lower, upper, level, IntervalMethod.Wilson).Times(multiplier);
    }
}
