using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>
/// 12-month totals overlap and have no XmR limits, but they move slowly: one that is far from the one nearest to it in
/// time is looked at. The National Fraud Intelligence Bureau's 2,048 in place of 9,236 was of this kind.
/// </summary>
internal static class TotalsCheck
{
    private const decimal FromNearest = 2;
    private const decimal LeastCompared = 20;
    private const int FarthestMonths = 15;

    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure) =>
        from series in measure.Series
        from read in series.News
        where read.Figure.Period.Months == 12 && read.Figure.Numerator is not null
        let nearest = NearestTo(series, read)
        where nearest is not null && AreFarApart(read.Figure.Numerator!.Value, nearest.Value.Figure.Numerator!.Value)
        select ImportProblem.Warning(
            read.Place,
            CheckWords.Number(read.Figure.Numerator),
            $"is far from the {CheckWords.Within(nearest.Value.Figure.Period)}, "
                + $"{CheckWords.Number(nearest.Value.Figure.Numerator)}: {measure.Measure.ShortTitle}, "
                + $"{series.ForceName}, {CheckWords.Within(read.Figure.Period)}.",
            "12-month totals move slowly: check it against the source.");

    private static HeldFigure? NearestTo(CheckedSeries series, ReadFigure read)
    {
        var (end, stretch) = (read.Figure.Period.End, series.StretchOf(read.Figure.Period.End));
        return series.Held.Values
            .Where(held => held.Figure.Period.Months == 12 && held.Figure.Numerator is not null
                && series.StretchOf(held.Figure.Period.End) == stretch
                && Math.Abs(held.Figure.Period.End.Ordinal - end.Ordinal) <= FarthestMonths)
            .OrderBy(held => Math.Abs(held.Figure.Period.End.Ordinal - end.Ordinal))
            .Select(held => (HeldFigure?)held)
            .FirstOrDefault();
    }

    private static bool AreFarApart(decimal now, decimal then) =>
        Math.Max(now, then) >= LeastCompared && (now >= then * FromNearest || now * FromNearest <= then);
}
