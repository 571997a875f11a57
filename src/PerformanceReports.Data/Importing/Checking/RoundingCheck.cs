using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>Figures that somebody may have rounded, and decimals where things are counted.</summary>
internal static class RoundingCheck
{
    // Ten numbers that happen to end in 0 come once in ten thousand million files.
    private const int FewestRounded = 10;

    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure)
    {
        var held = measure.Series.SelectMany(series => series.Held.Values)
            .Select(held => held.Figure.Numerator)
            .OfType<decimal>()
            .ToList();
        return [.. Rounded(measure, held), .. Broken(measure, held)];
    }

    private static IEnumerable<ImportProblem> Rounded(CheckedMeasure measure, List<decimal> held)
    {
        var given = measure.News.Where(read => read.Figure.Numerator is { } number && number != 0).ToList();
        var step = new[] { 100, 10 }
            .FirstOrDefault(step => given.TrueForAll(read => IsRound(read.Figure.Numerator!.Value, step)));
        if (step > 0 && given.Count >= FewestRounded && held.Count(number => IsRound(number, step)) * 2 <= held.Count)
        {
            yield return ImportProblem.Warning(
                given[0].Place,
                CheckWords.Number(given[0].Figure.Numerator),
                $"looks rounded: all {CheckWords.Count(given.Count, "figure")} of {measure.Measure.ShortTitle} end in "
                    + (step == 100 ? "00." : "0."),
                "Bring the exact counts where there are any: ranks and limits are worked out from them.");
        }
    }

    private static IEnumerable<ImportProblem> Broken(CheckedMeasure measure, List<decimal> held)
    {
        var isCounted = held.Count > 0 ? held.TrueForAll(decimal.IsInteger) : measure.Measure.Unit != MeasureUnit.Ratio;
        var broken = measure.News
            .Where(read => isCounted && read.Figure.Numerator is { } number && !decimal.IsInteger(number))
            .ToList();
        if (broken.Count > 0)
        {
            yield return ImportProblem.Warning(
                broken[0].Place,
                CheckWords.Number(broken[0].Figure.Numerator),
                $"has decimals, where {(held.Count > 0 ? "all that is held is whole numbers" : "counts are expected")}: "
                    + $"{CheckWords.Count(broken.Count, "figure")} of {measure.Measure.ShortTitle}.",
                "Look whether rates or percentages were given in place of counts.");
        }
    }

    private static bool IsRound(decimal number, int step) => number % step == 0;
}
