namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>
/// The Cochran-Armitage test for a trend in proportions. With N = sum n and R = sum r:
/// chi2 = N (N sum(r t) - R sum(n t))^2 / (R (N - R) (N sum(n t^2) - (sum n t)^2)); the direction is the sign of
/// N sum(r t) - R sum(n t). Source: Armitage (1955); OHID, Fingertips public health technical guidance, "Trend
/// markers".
/// </summary>
public static class CochranArmitage
{
    /// <summary>Tests parts of wholes for a trend, in any order; the slope is a proportion a year.</summary>
    /// <exception cref="ArgumentException">
    /// There are fewer than two points, two of one time, or the numerators are all 0 or all the whole.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A numerator is not from 0 to its denominator.</exception>
    public static TrendTest Of(IReadOnlyCollection<TrendPart> parts)
    {
        Check(parts);
        var (n, r) = (parts.Sum(part => part.Denominator), parts.Sum(part => part.Numerator));
        if (r == 0 || r == n)
        {
            throw new ArgumentException("The numerators are all 0, or all the whole: there is no trend.", nameof(parts));
        }

        var (spread, covariation) = (SpreadOf(parts), CovariationOf(parts));
        var chiSquared = n * covariation * covariation / (r * (n - r) * spread);
        return new TrendTest(TrendMethod.CochranArmitage, covariation / spread, chiSquared);
    }

    /// <summary>The slope alone, which also exists where the numerators are all 0 or all the whole.</summary>
    internal static double SlopeOf(IReadOnlyCollection<TrendPart> parts) => CovariationOf(parts) / SpreadOf(parts);

    private static double CovariationOf(IReadOnlyCollection<TrendPart> parts) =>
        (parts.Sum(part => part.Denominator) * parts.Sum(part => part.Numerator * part.Time)) -
        (parts.Sum(part => part.Numerator) * parts.Sum(part => part.Denominator * part.Time));

    private static double SpreadOf(IReadOnlyCollection<TrendPart> parts)
    {
        var first = parts.Sum(part => part.Denominator * part.Time);
        var second = parts.Sum(part => part.Denominator * part.Time * part.Time);
        return (parts.Sum(part => part.Denominator) * second) - (first * first);
    }

    private static void Check(IReadOnlyCollection<TrendPart> parts)
    {
        if (parts.Count < 2 || parts.DistinctBy(part => part.Time).Count() < parts.Count)
        {
            throw new ArgumentException("A trend needs at least two points, each of its own time.", nameof(parts));
        }

        foreach (var part in parts)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(part.Denominator);
            ArgumentOutOfRangeException.ThrowIfNegative(part.Numerator);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(part.Numerator, part.Denominator);
        }
    }
}
