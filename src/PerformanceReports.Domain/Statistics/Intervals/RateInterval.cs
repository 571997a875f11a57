namespace PerformanceReports.Domain.Statistics.Intervals;

/// <summary>
/// The interval of a rate: that of its count (Byar from 10 events, exact Poisson below), times multiplier over
/// denominator. The denominator is taken as known. Source: OHID, PHEindicatormethods, phe_rate; APHO Technical
/// Briefing 3.
/// </summary>
public static class RateInterval
{
    /// <summary>The interval of count / denominator x multiplier, in that unit.</summary>
    /// <param name="count">Events, 0 or more.</param>
    /// <param name="denominator">What they are counted in, above 0; 1 for a plain count.</param>
    /// <param name="multiplier">1,000 for a rate per 1,000; above 0.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is negative, the denominator or multiplier not above 0, or the level not between 0 and 1.
    /// </exception>
    public static ConfidenceInterval Of(
        decimal count,
        decimal denominator,
        decimal multiplier,
        double level = ConfidenceLevel.Usual)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(multiplier);
        var events = count < ByarInterval.LeastCount
            ? ExactPoissonInterval.Of(count, level)
            : ByarInterval.Of(count, level);
        return events.Times(multiplier / denominator);
    }
}
