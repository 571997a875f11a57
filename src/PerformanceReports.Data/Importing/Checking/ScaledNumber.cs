using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>A number that comes, beside the scale of those that stand.</summary>
internal sealed record ScaledNumber(CheckedSeries Series, ReadFigure Read, decimal Given, SeriesScale Scale)
{
    // Below 20 a count can be ten times the usual by one event: a fire, a bomb.
    private const decimal LeastUsual = 20;

    // Beyond what one event can make of a small count.
    private const decimal BeyondAnEvent = 10;

    // Recorded drug trafficking rose to 2.3 times the most of ten years before, quarter against quarter.
    private const decimal OutsideRange = 4;

    private const decimal FromUsual = 6;

    private const int LargestFactor = 6;

    private const int FewestTogether = 3;

    // So many different series do not move by the same power of ten by themselves.
    private const int FewestSeries = 10;

    private const decimal LeastTogether = 50;

    // In powers of ten: 4 to 25 times counts as ten times.
    private const double Slack = 0.4;

    /// <summary>The power of ten by which it is off; null where it is not.</summary>
    public int? Factor { get; private init; }

    public static ScaledNumber? Of(CheckedSeries series, ReadFigure read, decimal? given, SeriesScales scales) =>
        given is { } number && scales.Around(read.Figure.Period) is { } scale
            ? new ScaledNumber(series, read, number, scale) { Factor = FactorOf(number, scale) }
            : null;

    /// <summary>The power of ten by which all of them are off; null where they are not.</summary>
    public static int? CommonFactor(List<ScaledNumber> numbers)
    {
        var telling = numbers.FindAll(number => number.Scale.Usual > 0 && number.Given > 0);
        if (telling.Count < FewestTogether || telling.Sum(number => number.Scale.Usual) < LeastTogether)
        {
            return null;
        }

        var ratio = (double)SeriesScale.Median(telling.Select(number => number.Given / number.Scale.Usual));
        var factor = (int)Math.Round(Math.Log10(ratio));
        return factor != 0 && Math.Abs(Math.Log10(ratio) - factor) <= Slack && IsFarFrom(telling, factor)
            ? factor
            : null;
    }

    private static bool IsFarFrom(List<ScaledNumber> numbers, int factor)
    {
        var given = numbers.Sum(number => number.Given);
        return numbers.Select(number => number.Series).Distinct().Count() >= FewestSeries
            || (factor > 0
                ? given >= OutsideRange * numbers.Sum(number => number.Scale.Most)
                : given * OutsideRange <= numbers.Sum(number => number.Scale.Least));
    }

    private static int? FactorOf(decimal number, SeriesScale scale)
    {
        var isFar = scale.Usual < LeastUsual
            ? number >= BeyondAnEvent * Math.Max(scale.Most, LeastUsual)
            : number >= FromUsual * scale.Usual
                ? number >= OutsideRange * scale.Most
                : number > 0 && number * FromUsual <= scale.Usual && number * OutsideRange <= scale.Least;
        return isFar ? PowerInto(number, scale) : null;
    }

    // The power of ten that, taken out of the number, leaves one as usual.
    private static int? PowerInto(decimal number, SeriesScale scale)
    {
        for (var power = 1; power <= LargestFactor; power++)
        {
            var by = (decimal)Math.Pow(10, power);
            if (IsUsual(number / by, scale))
            {
                return power;
            }

            if (IsUsual(number * by, scale))
            {
                return -power;
            }
        }

        return null;
    }

    private static bool IsUsual(decimal number, SeriesScale scale) =>
        number * 2 >= scale.Least && number <= Math.Max(scale.Most, 1) * 2;
}
