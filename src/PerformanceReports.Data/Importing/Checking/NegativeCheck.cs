using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>
/// Counts below zero are wrong, but for the quarters of the Home Office's tables, which are net of the offences that
/// were cancelled. Over 12 months they are wrong there too: no rate can be worked out of such a sum.
/// </summary>
internal static class NegativeCheck
{
    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure) =>
        from series in measure.Series
        from read in series.News
        where read.Figure.Numerator < 0
        select measure.Measure.Cut.IsEmpty || read.Figure.Period.Months == 12
            ? Wrong(read)
            : SumBelowZero(series, read) is { } year ? Sums(read, year) : Net(read);

    private static ImportProblem Wrong(ReadFigure read) => ImportProblem.Error(
        read.Place,
        CheckWords.Number(read.Figure.Numerator),
        "is below zero.",
        "Nothing can be counted fewer than 0 times: correct it.");

    private static ImportProblem Sums(ReadFigure read, Period year) => ImportProblem.Error(
        read.Place,
        CheckWords.Number(read.Figure.Numerator),
        $"is so far below zero that the {CheckWords.Within(year)} come to less than none.",
        "Look whether quarters are missing before it, or the number is too low.");

    private static ImportProblem Net(ReadFigure read) => ImportProblem.Warning(
        read.Place,
        CheckWords.Number(read.Figure.Numerator),
        "is below zero: more offences were cancelled or moved than recorded.",
        "Check it with the source; it is taken as it is.");

    private static Period? SumBelowZero(CheckedSeries series, ReadFigure read)
    {
        var figures = series.Together().Values;
        return Enumerable.Range(0, 12)
            .Select(later => RollingTotal.To(read.Figure.Period.End.AddMonths(later), figures))
            .Where(total => total is { Numerator: < 0 })
            .Select(total => (Period?)Period.YearEnding(total!.End))
            .FirstOrDefault();
    }
}
