namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>
/// The mean and limits of an XmR chart: mean -/+ 2.66 x mean moving range, near limits mean -/+ 1.7733 x. Source:
/// Wheeler, Understanding Variation (1993); NHS England, Making Data Count; the R package NHSRplotthedots.
/// </summary>
public sealed record ControlLimits
{
    /// <summary>3 / 1.128: three sigma, in mean moving ranges.</summary>
    public const decimal LimitFactor = 2.66m;

    /// <summary>2 / 1.128: two sigma, in mean moving ranges.</summary>
    public const decimal NearFactor = 1.7733m;

    /// <summary>
    /// A moving range of so many mean moving ranges or more is left out before the mean is taken again.
    /// </summary>
    public const decimal ScreeningFactor = 3.267m;

    private ControlLimits(
        decimal mean,
        decimal meanMovingRange,
        int movingRanges,
        int screenedOut,
        ControlBounds bounds)
    {
        Mean = mean;
        MeanMovingRange = meanMovingRange;
        MovingRanges = movingRanges;
        ScreenedOut = screenedOut;
        Bounds = bounds;
    }

    /// <summary>The mean of the points.</summary>
    public decimal Mean { get; }

    /// <summary>The mean of the moving ranges |y_i - y_(i-1)| that were kept.</summary>
    public decimal MeanMovingRange { get; }

    /// <summary>How many moving ranges there are; none is taken across a gap.</summary>
    public int MovingRanges { get; }

    /// <summary>How many of them were left out as too large; 0 where no screening was asked for.</summary>
    public int ScreenedOut { get; }

    /// <summary>The values that the measure can have at all.</summary>
    public ControlBounds Bounds { get; }

    /// <summary>The upper limit.</summary>
    public decimal Upper => Mean + (LimitFactor * MeanMovingRange);

    /// <summary>The lower limit as calculated; it can lie below what the measure can be.</summary>
    public decimal Lower => Mean - (LimitFactor * MeanMovingRange);

    /// <summary>The upper near limit.</summary>
    public decimal NearUpper => Mean + (NearFactor * MeanMovingRange);

    /// <summary>The lower near limit as calculated.</summary>
    public decimal NearLower => Mean - (NearFactor * MeanMovingRange);

    /// <summary>The upper limit as shown, within the bounds.</summary>
    public decimal ShownUpper => Bounds.Within(Upper);

    /// <summary>The lower limit as shown, within the bounds.</summary>
    public decimal ShownLower => Bounds.Within(Lower);

    /// <summary>Works out the limits of consecutive points.</summary>
    /// <param name="points">Points in order of time; at least two of them adjacent.</param>
    /// <param name="bounds">The values that the measure can have; they change what is shown, not the signals.</param>
    /// <param name="isScreened">
    /// Whether moving ranges of <see cref="ScreeningFactor"/> mean moving ranges or more are left out, once. Where only
    /// zeros would remain none is left out: limits of no width would call every point a signal.
    /// </param>
    /// <exception cref="ArgumentException">No two of the points are adjacent.</exception>
    public static ControlLimits Of(IReadOnlyList<ControlPoint> points, ControlBounds bounds, bool isScreened = true)
    {
        var ranges = points
            .Zip(points.Skip(1))
            .Where(pair => pair.Second.Follows(pair.First))
            .Select(pair => Math.Abs(pair.Second.Value - pair.First.Value))
            .ToList();
        if (ranges.Count == 0)
        {
            throw new ArgumentException("No two of the points are adjacent: there is no moving range.", nameof(points));
        }

        var most = ScreeningFactor * ranges.Average();
        var kept = isScreened ? ranges.FindAll(range => range < most) : ranges;
        kept = kept.Exists(range => range > 0) ? kept : ranges;
        return new ControlLimits(
            points.Average(point => point.Value), kept.Average(), ranges.Count, ranges.Count - kept.Count, bounds);
    }
}
