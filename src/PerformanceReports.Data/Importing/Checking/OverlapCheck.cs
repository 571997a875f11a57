using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>Quarters that overlap cannot be charted: the months they share would count twice.</summary>
internal static class OverlapCheck
{
    private const int Quarter = 3;

    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure) =>
        from series in measure.Series
        let quarters = Quarters(series)
        from read in series.News
        where read.Figure.Period.Months == Quarter
        let other = Overlapped(read.Figure.Period, quarters)
        where other is not null
        select Overlaps(read, other.Value);

    /// <summary>Whether any quarters of a series would overlap.</summary>
    public static bool Any(CheckedSeries series)
    {
        var quarters = Quarters(series);
        return series.News.Any(read => read.Figure.Period.Months == Quarter
            && Overlapped(read.Figure.Period, quarters) is not null);
    }

    private static HashSet<Month> Quarters(CheckedSeries series) => series.Held.Keys
        .Concat(series.Read.Select(read => read.Figure.Period))
        .Where(period => period.Months == Quarter)
        .Select(period => period.End)
        .ToHashSet();

    private static Period? Overlapped(Period period, HashSet<Month> quarters) => new[] { -1, 1, -2, 2 }
        .Select(away => period.End.AddMonths(away))
        .Where(quarters.Contains)
        .Select(end => (Period?)Period.QuarterEnding(end))
        .FirstOrDefault();

    private static ImportProblem Overlaps(ReadFigure read, Period other) => ImportProblem.Error(
        read.Place,
        read.Figure.Period.End.Name,
        $"ends a quarter that overlaps with the {CheckWords.Within(other)}: the months they share would count twice.",
        "Correct the date, or say how many months the period has.");
}
