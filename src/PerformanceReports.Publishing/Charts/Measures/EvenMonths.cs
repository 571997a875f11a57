using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>
/// The months of a series with those that are missing from it: without them a line would run on over a gap.
/// </summary>
internal static class EvenMonths
{
    /// <summary>The months in order, and each that its usual step leads to but that is not held.</summary>
    public static IReadOnlyList<Month> Of(IEnumerable<Month> held)
    {
        var months = held.Distinct().Order().ToList();
        var step = StepOf(months);
        return
        [
            .. months.Take(1),
            .. months.Zip(months.Skip(1))
                .SelectMany(pair => Between(pair.First, pair.Second, step).Append(pair.Second)),
        ];
    }

    /// <summary>The distance that most neighbours have, in months; 0 where there are no two.</summary>
    public static int StepOf(IReadOnlyList<Month> months) => months
        .Zip(months.Skip(1), (left, right) => right.Ordinal - left.Ordinal)
        .GroupBy(step => step)
        .OrderByDescending(steps => steps.Count())
        .ThenBy(steps => steps.Key)
        .Select(steps => steps.Key)
        .FirstOrDefault();

    private static IEnumerable<Month> Between(Month left, Month right, int step)
    {
        for (var month = left.AddMonths(step); right.Ordinal - month.Ordinal >= step; month = month.AddMonths(step))
        {
            yield return month;
        }
    }
}
