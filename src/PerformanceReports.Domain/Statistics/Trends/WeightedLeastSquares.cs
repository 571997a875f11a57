namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>
/// A straight line through values by weighted least squares. With w = 1/se^2, S1 = sum w, S2 = sum w v t, S3 = sum w t,
/// S4 = sum w v, S5 = sum w t^2: beta = (S1 S2 - S3 S4) / (S1 S5 - S3^2), var = S1 / (S1 S5 - S3^2),
/// chi2 = beta^2 / var. Source: OHID, Fingertips public health technical guidance, "Trend markers".
/// </summary>
public static class WeightedLeastSquares
{
    /// <summary>Tests values for a trend, in any order.</summary>
    /// <exception cref="ArgumentException">
    /// There are fewer than two points, two of one time, or a point's interval has no width.
    /// </exception>
    public static TrendTest Of(IReadOnlyCollection<TrendPoint> points)
    {
        Check(points);
        // By time, so that sums of rounded products do not depend on the order given.
        var ordered = points.OrderBy(point => point.Time).ToList();
        var s1 = ordered.Sum(point => point.Weight);
        var s2 = ordered.Sum(point => point.Weight * point.Value * point.Time);
        var s3 = ordered.Sum(point => point.Weight * point.Time);
        var s4 = ordered.Sum(point => point.Weight * point.Value);
        var s5 = ordered.Sum(point => point.Weight * point.Time * point.Time);
        var divisor = (s1 * s5) - (s3 * s3);
        var slope = ((s1 * s2) - (s3 * s4)) / divisor;
        var variance = s1 / divisor;
        return new TrendTest(TrendMethod.WeightedLeastSquares, slope, slope * slope / variance);
    }

    private static void Check(IReadOnlyCollection<TrendPoint> points)
    {
        if (points.Count < 2 || points.DistinctBy(point => point.Time).Count() < points.Count)
        {
            throw new ArgumentException("A line needs at least two points, each of its own time.", nameof(points));
        }

        if (points.Any(point => !(point.Upper > point.Lower)))
        {
            throw new ArgumentException(
                "A point's upper limit is not above its lower one: its weight would be without end.", nameof(points));
        }
    }
}
