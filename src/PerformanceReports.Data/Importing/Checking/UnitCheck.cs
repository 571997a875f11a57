using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>
/// Numbers that are ten, a hundred or a thousand times what stands, or such a part of it: thousands given as units,
/// rates as counts. Told once where all that a measure or a series brings is off by the same factor.
/// </summary>
internal static class UnitCheck
{
    private const int FewestTogether = 3;

    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure) =>
    [
        .. Of(measure, "numerator", read => read.Figure.Numerator, held => held.Figure.Numerator),
        .. Of(measure, "denominator", read => read.Figure.Denominator, held => held.Figure.Denominator),
    ];

    private static IEnumerable<ImportProblem> Of(
        CheckedMeasure measure,
        string part,
        Func<ReadFigure, decimal?> given,
        Func<HeldFigure, decimal?> held)
    {
        var numbers = measure.Series
            .Select(series => (Series: series, Scales: new SeriesScales(series, held)))
            .SelectMany(scaled => scaled.Series.News
                .Select(read => ScaledNumber.Of(scaled.Series, read, given(read), scaled.Scales)))
            .OfType<ScaledNumber>()
            .ToList();
        if (ScaledNumber.CommonFactor(numbers) is { } factor)
        {
            return [Together(numbers, part, factor, measure.Measure.ShortTitle)];
        }

        return numbers
            .Where(number => number.Factor is not null)
            .GroupBy(number => (number.Series, number.Factor))
            .SelectMany(wrong => wrong.Count() < FewestTogether
                ? wrong.Select(number => Alone(number, part))
                : [Together([.. wrong], part, wrong.Key.Factor!.Value, NameOf(wrong.Key.Series))]);
    }

    private static string NameOf(CheckedSeries series) => $"{series.Measure.ShortTitle}, {series.ForceName}";

    private static ImportProblem Alone(ScaledNumber number, string part) => ImportProblem.Error(
        number.Read.Place,
        CheckWords.Number(number.Given),
        $"is about {Times(number.Factor!.Value)} the usual {part} of {NameOf(number.Series)}, which was "
            + $"{CheckWords.Number(number.Scale.Least)} to "
            + $"{CheckWords.Number(number.Scale.Most)} so far. The unit looks wrong.",
        Remedy);

    private static ImportProblem Together(List<ScaledNumber> numbers, string part, int factor, string what) =>
        ImportProblem.Error(
            numbers[0].Read.Place,
            CheckWords.Number(numbers[0].Given),
            $"is about {Times(factor)} what is usual, {CheckWords.Number(numbers[0].Scale.Usual)}, and so "
                + $"are {CheckWords.Count(numbers.Count - 1, $"other {part}")} of {what}. The unit looks wrong.",
            Remedy);

    private static string Remedy =>
        "Correct the unit. If the numbers are right, declare a break in the measure's series from the month in which it "
        + "changed; if what is held is wrong, withdraw the import that brought it.";

    /// <summary>"100 times", "a tenth of".</summary>
    private static string Times(int factor) => factor switch
    {
        > 0 => $"{CheckWords.Number((decimal)Math.Pow(10, factor))} times",
        -1 => "a tenth of",
        -2 => "a hundredth of",
        -3 => "a thousandth of",
        _ => $"1/{CheckWords.Number((decimal)Math.Pow(10, -factor))} of",
    };
}
