namespace PerformanceReports.Domain.Statistics.Intervals;

/// <summary>
/// Byar's approximation to the Poisson interval of a count O, with z of the level:
/// lower = O (1 - 1/(9 O) - z/(3 sqrt O))^3, upper = (O+1) (1 - 1/(9 (O+1)) + z/(3 sqrt(O+1)))^3.
/// Source: Breslow and Day, Statistical Methods in Cancer Research II (1987); APHO Technical Briefing 3; OHID,
/// PHEindicatormethods.
/// </summary>
public static class ByarInterval
{
    /// <summary>The count from which the approximation is used in place of the exact interval.</summary>
    public const decimal LeastCount = 10;

    /// <summary>The interval of a count, in events.</summary>
    /// <param name="count">
    /// Events, above 0. Below <see cref="LeastCount"/> the formula is rough; <see cref="RateInterval"/> does not use
    /// it there.
    /// </param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is not above 0, or the level not between 0 and 1.
    /// </exception>
    public static ConfidenceInterval Of(decimal count, double level = ConfidenceLevel.Usual)
    {
        if (count <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), count, "Byar's interval needs a count above 0: use the exact interval.");
        }

        var z = ConfidenceLevel.Quantile(level);
        // A small count at a high level makes the cube negative; a count cannot be.
        var lower = Math.Max(0, Limit((double)count, -z));
        var upper = Limit((double)count + 1, z);
        return new ConfidenceInterval((decimal)lower, (decimal)upper, level, IntervalMethod.Byar);
    }

    private static double Limit(double count, double z) =>
        count * Math.Pow(1 - (1 / (9 * count)) + (z / (3 * Math.Sqrt(count))), 3);
}
