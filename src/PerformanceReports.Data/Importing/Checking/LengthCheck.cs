using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>Figures of quarters where months are held, or the other way about: charts show one length only.</summary>
internal static class LengthCheck
{
    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure)
    {
        var held = measure.Series.SelectMany(series => series.Held.Keys).Select(Months).ToHashSet();
        var others = measure.News.Where(read => held.Count > 0 && !held.Contains(Months(read.Figure.Period))).ToList();
        if (others.Count > 0)
        {
            var months = Months(others[0].Figure.Period);
            yield return ImportProblem.Warning(
                others[0].Place,
                CheckWords.Within(others[0].Figure.Period),
                $"is of another length than the figures of {measure.Measure.ShortTitle} that are held: "
                    + $"{CheckWords.Count(others.Count, "figure")} of {Length(months)}, where "
                    + $"{string.Join(" and ", held.Order().Select(Length))} are held.",
                "Say how many months the periods have, or bring figures of the length that is held.");
        }
    }

    private static int Months(Period period) => period.Months;

    private static string Length(int months) => months switch
    {
        1 => "single months",
        3 => "quarters",
        _ => "12 months",
    };
}
