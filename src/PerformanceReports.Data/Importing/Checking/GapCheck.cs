using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>Months or quarters without a figure, between what stands and what comes or inside what comes.</summary>
internal static class GapCheck
{
    // More are no gap but two series.
    private const int MostMissing = 120;

    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure)
    {
        var gaps = measure.Series.SelectMany(GapsOf).ToList();
        if (gaps.Count == 0)
        {
            yield break;
        }

        var periods = gaps
            .GroupBy(gap => gap.Missing)
            .OrderBy(gap => gap.Key.End)
            .Select(gap => $"{CheckWords.Within(gap.Key)} ({Forces([.. gap.Select(missing => missing.Force)])})")
            .ToList();
        yield return ImportProblem.Warning(
            gaps[0].After.Place,
            CheckWords.Within(gaps[0].After.Figure.Period),
            $"comes after a gap in {measure.Measure.ShortTitle}: {CheckWords.List(periods)} "
                + $"{(periods.Count == 1 ? "has" : "have")} no figure.",
            "Bring the missing figures too: 12 months with a gap have no total.");
    }

    private static IEnumerable<(Period Missing, string Force, ReadFigure After)> GapsOf(CheckedSeries series)
    {
        foreach (var news in series.News
            .Where(read => read.Figure.Period.Months < 12 && !series.Held.ContainsKey(read.Figure.Period))
            .GroupBy(read => read.Figure.Period.Months))
        {
            var ends = EndsOf(series, news.Key);
            foreach (var read in news)
            {
                foreach (var missing in MissingBefore(read.Figure.Period, ends))
                {
                    yield return (missing, series.ForceName, read);
                }
            }
        }
    }

    private static SortedSet<Month> EndsOf(CheckedSeries series, int months) =>
    [
        .. series.Held.Keys.Concat(series.Read.Select(read => read.Figure.Period))
            .Where(period => period.Months == months)
            .Select(period => period.End),
    ];

    private static IEnumerable<Period> MissingBefore(Period period, SortedSet<Month> ends)
    {
        if (ends.Min >= period.End)
        {
            yield break;
        }

        var before = ends.GetViewBetween(ends.Min, period.End.AddMonths(-1));
        if (period.Start.Ordinal - before.Max.Ordinal > MostMissing)
        {
            yield break;
        }

        for (var end = before.Max.AddMonths(period.Months); end < period.Start; end = end.AddMonths(period.Months))
        {
            yield return new Period(end, period.Months);
        }
    }

    private static string Forces(List<string> names) =>
        names.Count <= 3 ? CheckWords.List(names) : CheckWords.Count(names.Count, "force");
}
