namespace PerformanceReports.Publishing.Charts;

/// <summary>What can be said of a series in words: each a month and its value.</summary>
/// <param name="Latest">The latest value.</param>
/// <param name="YearBefore">The value 12 months before it; null where it is not held, or a break lies between.</param>
/// <param name="Highest">The first of the highest values.</param>
/// <param name="Lowest">The first of the lowest values.</param>
/// <param name="Count">How many values are held.</param>
internal sealed record SeriesFacts(
    StatedPoint Latest, StatedPoint? YearBefore, StatedPoint Highest, StatedPoint Lowest, int Count)
{
    /// <summary>The facts of a series; null where it holds no value.</summary>
    public static SeriesFacts? Of(ChartModel model, ChartSeries series)
    {
        var points = model.Months.Zip(series.Values)
            .Where(pair => pair.Second is not null)
            .Select(pair => new StatedPoint(pair.First, pair.Second!.Value))
            .ToList();
        if (points.Count == 0)
        {
            return null;
        }

        var latest = points[^1];
        var yearBefore = points.Find(point => point.Month == latest.Month.AddMonths(-12));
        var isBroken = model.Breaks.Any(item =>
            item.Month > latest.Month.AddMonths(-12) && item.Month <= latest.Month);
        return new SeriesFacts(
            latest,
            isBroken ? null : yearBefore,
            points.MaxBy(point => point.Value)!,
            points.MinBy(point => point.Value)!,
            points.Count);
    }

    /// <summary>", up from 0.41 a year before", or an empty text where the year before is not held.</summary>
    public string ChangeIn(ValueFormat format)
    {
        if (YearBefore is null)
        {
            return "";
        }

        var (now, before) = (format.Write(Latest.Value), format.Write(YearBefore.Value));
        return now == before ? ", the same as a year before"
            : Latest.Value > YearBefore.Value ? $", up from {before} a year before"
            : $", down from {before} a year before";
    }
}
