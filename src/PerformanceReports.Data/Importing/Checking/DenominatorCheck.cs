using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>What a figure is a part of, where it must be given and where it must not.</summary>
internal static class DenominatorCheck
{
    // A whole of 1 or 100 is a percentage that was written where counts are wanted.
    private static readonly decimal[] Wholes = [1, 100];

    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure) =>
        measure.Measure.Unit is MeasureUnit.Percentage or MeasureUnit.Ratio
            ? [.. Lacking(measure), .. Percentages(measure)]
            : Needless(measure);

    private static IEnumerable<ImportProblem> Lacking(CheckedMeasure measure)
    {
        var lacking = measure.News
            .Where(read => read.Figure is { Numerator: not null, Denominator: null })
            .ToList();
        if (lacking.Count > 0)
        {
            yield return ImportProblem.Error(
                lacking[0].Place,
                CheckWords.Number(lacking[0].Figure.Numerator),
                $"has no denominator{Others(lacking.Count)}: {measure.Measure.ShortTitle} is worked out as numerator "
                    + "over denominator.",
                "Give both as counts: 12 months cannot be summed from percentages.");
        }
    }

    private static IEnumerable<ImportProblem> Percentages(CheckedMeasure measure)
    {
        var given = measure.News.Where(read => read.Figure.Denominator is not null).ToList();
        var held = measure.Series.SelectMany(series => series.Held.Values)
            .Select(held => held.Figure.Denominator)
            .OfType<decimal>();
        if (given.Count > 0
            && measure.Measure.Unit == MeasureUnit.Percentage
            && given.TrueForAll(read => Wholes.Contains(read.Figure.Denominator!.Value))
            && (held.Any() ? !held.All(Wholes.Contains) : given.Exists(IsBroken)))
        {
            yield return ImportProblem.Warning(
                given[0].Place,
                $"{CheckWords.Number(given[0].Figure.Numerator)} of {CheckWords.Number(given[0].Figure.Denominator)}",
                $"looks like a percentage where counts are expected: every denominator of {measure.Measure.ShortTitle} "
                    + "in the file is 1 or 100.",
                "Give the counts that the percentages were worked out from: else small months weigh as much as large.");
        }
    }

    private static IEnumerable<ImportProblem> Needless(CheckedMeasure measure)
    {
        var needless = measure.News.Where(read => read.Figure.Denominator is not null).ToList();
        if (needless.Count > 0 && !needless.TrueForAll(read => HeldHave(measure, read)))
        {
            yield return ImportProblem.Warning(
                needless[0].Place,
                CheckWords.Number(needless[0].Figure.Denominator),
                $"is a denominator that is not used{Others(needless.Count)}: {measure.Measure.ShortTitle} is "
                    + (measure.Measure.Unit == MeasureUnit.Count ? "a count." : "divided by the mid-year estimates."),
                "Leave the column empty: 12 months cannot be summed where some figures have one and others not.");
        }
    }

    private static string Others(int count) => count == 1
        ? ""
        : $", as {CheckWords.Count(count - 1, "other figure")} of the measure";

    private static bool HeldHave(CheckedMeasure measure, ReadFigure read)
    {
        var held = measure.Basis.Held.Series(read.Figure.Measure, read.Figure.Force);
        return held.Count > 0 && held.Values.All(figure => figure.Figure.Denominator is not null);
    }

    private static bool IsBroken(ReadFigure read) => read.Figure.Numerator is { } number && !decimal.IsInteger(number);
}
