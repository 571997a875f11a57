using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>
/// Looks for the four signals. Limits are crossed only by going beyond them, and a point on the mean is on neither
/// side, as in the R package NHSRplotthedots. No run passes a gap.
/// </summary>
internal static class ControlSignals
{
    private const int RunLength = 7;

    public static IReadOnlyList<ControlSignal> In(IReadOnlyList<ControlPoint> points, ControlLimits limits)
    {
        var runs = Runs(points, (_, _) => true);
        return
        [
            .. points.Select(point => Outside(point, limits)).OfType<ControlSignal>(),
            .. Moving(points),
            .. runs.SelectMany(run => NearLimit(run, limits)),
            .. OneSided(points, limits.Mean),
        ];
    }

    private static ControlSignal? Outside(ControlPoint point, ControlLimits limits)
    {
        var side = point.Value > limits.Upper ? 1 : point.Value < limits.Lower ? -1 : 0;
        return side == 0 ? null : Signal(ControlSignalKind.OutsideLimits, side, [point]);
    }

    private static IEnumerable<ControlSignal> Moving(IReadOnlyList<ControlPoint> points) =>
        from side in new[] { 1, -1 }
        from run in Runs(points, (left, right) => Math.Sign(right.Value - left.Value) == side)
        where run.Count >= RunLength
        orderby run[0].Period.End
        select Signal(ControlSignalKind.RisingOrFalling, side, run);

    private static IEnumerable<ControlSignal> OneSided(IReadOnlyList<ControlPoint> points, decimal mean) =>
        from run in Runs(points, (left, right) => Math.Sign(left.Value - mean) == Math.Sign(right.Value - mean))
        let side = Math.Sign(run[0].Value - mean)
        where side != 0 && run.Count >= RunLength
        select Signal(ControlSignalKind.OneSideOfMean, side, run);

    /// <summary>Windows of three that overlap are one signal.</summary>
    private static IEnumerable<ControlSignal> NearLimit(List<ControlPoint> run, ControlLimits limits)
    {
        var sides = Enumerable.Range(0, Math.Max(0, run.Count - 2))
            .Select(first => SideOfThree(run[first], run[first + 1], run[first + 2], limits))
            .ToList();
        for (var first = 0; first < sides.Count; first++)
        {
            if (sides[first] == 0 || (first > 0 && sides[first - 1] == sides[first]))
            {
                continue;
            }

            var windows = sides.Skip(first).TakeWhile(side => side == sides[first]).Count();
            yield return Signal(
                ControlSignalKind.TwoOfThreeNearLimit, sides[first], [.. run.Skip(first).Take(windows + 2)]);
        }
    }

    private static int SideOfThree(ControlPoint first, ControlPoint second, ControlPoint third, ControlLimits limits)
    {
        ControlPoint[] three = [first, second, third];
        var side = Math.Sign(first.Value - limits.Mean);
        var areAllOnIt = three.All(point => Math.Sign(point.Value - limits.Mean) == side);
        return areAllOnIt && three.Count(point => IsNear(point.Value, limits)) >= 2 ? side : 0;
    }

    private static bool IsNear(decimal value, ControlLimits limits) =>
        (value > limits.NearUpper && value <= limits.Upper) || (value < limits.NearLower && value >= limits.Lower);

    /// <summary>The longest stretches of adjacent points whose neighbours belong together.</summary>
    private static List<List<ControlPoint>> Runs(
        IReadOnlyList<ControlPoint> points,
        Func<ControlPoint, ControlPoint, bool> belongTogether)
    {
        var runs = new List<List<ControlPoint>>();
        foreach (var point in points)
        {
            if (runs.Count > 0 && point.Follows(runs[^1][^1]) && belongTogether(runs[^1][^1], point))
            {
                runs[^1].Add(point);
                continue;
            }

            runs.Add([point]);
        }

        return runs;
    }

    private static ControlSignal Signal(ControlSignalKind kind, int side, IReadOnlyList<ControlPoint> points) =>
        new(kind, side > 0 ? TrendDirection.Increasing : TrendDirection.Reducing, points);
}
