using System.Globalization;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Statistics.Suggestions;

/// <summary>How numbers stand in sentences of evidence.</summary>
internal static class EvidenceWords
{
    private const int MostDecimals = 6;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A number with so many decimals and thousands set off: "10,191", "6.25".</summary>
    public static string Number(decimal value, int decimals) => Math
        .Round(value, decimals, MidpointRounding.AwayFromZero)
        .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), British);

    /// <summary>A number, with the per cent sign where the unit is one.</summary>
    public static string Value(Measure measure, decimal value, int decimals) =>
        Number(value, decimals) + (measure.Unit == MeasureUnit.Percentage ? "%" : "");

    /// <summary>"12-month rate 6.25 per 1,000 households".</summary>
    public static string Headline(Measure measure, decimal value, int decimals) =>
        $"12-month {Kind(measure)} {Value(measure, value, decimals)}{Tail(measure)}";

    /// <summary>What kind of number the unit is: "rate", "count", "percentage", "ratio".</summary>
    public static string Kind(Measure measure) => measure.Unit switch
    {
        MeasureUnit.RatePer1000Residents or MeasureUnit.RatePer1000Households => "rate",
        MeasureUnit.Percentage => "percentage",
        MeasureUnit.Ratio => "ratio",
        _ => "count",
    };

    /// <summary>What follows the number: " per 1,000 households", " disruptions", or nothing.</summary>
    public static string Tail(Measure measure) => measure.Unit switch
    {
        MeasureUnit.RatePer1000Residents => " per 1,000 residents",
        MeasureUnit.RatePer1000Households => " per 1,000 households",
        MeasureUnit.Count when measure.NumeratorName.Length > 0 => " " + measure.NumeratorName,
        _ => "",
    };

    /// <summary>
    /// The fewest decimals, from the measure's own up, with which numbers that differ from the pivot still look so: a
    /// sentence that says "5.30 is outside 5.07 to 5.30" would be read as a mistake.
    /// </summary>
    public static int DecimalsThatTell(int decimals, decimal pivot, params decimal[] others)
    {
        bool Tells(int places) => others.All(other =>
            other == pivot || Number(other, places) != Number(pivot, places));
        return Enumerable.Range(decimals, Math.Max(1, MostDecimals - decimals + 1))
            .FirstOrDefault(Tells, MostDecimals);
    }

    /// <summary>A gap without its sign in per cent; with decimals where rounding would cross the threshold.</summary>
    public static string Percent(decimal part, decimal threshold)
    {
        var size = Math.Abs(part);
        var decimals = Enumerable.Range(0, MostDecimals)
            .First(places => places == MostDecimals - 1 ||
                (Math.Round(size, places + 2, MidpointRounding.AwayFromZero) >= threshold) == (size >= threshold));
        return Number(size * 100, decimals) + "%";
    }

    /// <summary>A gap other than nothing as <see cref="Percent"/> has it; "less than 1%" where that would say 0%.</summary>
    public static string Share(decimal part, decimal threshold) =>
        Percent(part, threshold) is var percent && percent == "0%" ? "less than 1%" : percent;
}
