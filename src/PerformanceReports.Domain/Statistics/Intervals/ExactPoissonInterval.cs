using MathNet.Numerics.Distributions;

namespace PerformanceReports.Domain.Statistics.Intervals;

/// <summary>
/// The exact Poisson interval of a count O, with alpha = 1 - level: lower = chi2inv(alpha/2; 2 O) / 2, and 0 where
/// O = 0; upper = chi2inv(1 - alpha/2; 2 O + 2) / 2. Source: Garwood (1936); APHO Technical Briefing 3; OHID,
/// PHEindicatormethods.
/// </summary>
public static class ExactPoissonInterval
{
    /// <summary>The interval of a count, in events.</summary>
    /// <param name="count">Events, 0 or more.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is negative, or the level not between 0 and 1.
    /// </exception>
    public static ConfidenceInterval Of(decimal count, double level = ConfidenceLevel.Usual)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var tail = ConfidenceLevel.Tail(level);
        var events = (double)count;
        var lower = count == 0 ? 0 : ChiSquared.InvCDF(2 * events, tail) / 2;
        var upper = ChiSquared.InvCDF((2 * events) + 2, 1 - tail) / 2;
        return new ConfidenceInterval((decimal)lower, (decimal)upper, level, IntervalMethod.ExactPoisson);
    }
}
