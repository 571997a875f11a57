using System.Globalization;

namespace PerformanceReports.Publishing.Charts;

/// <summary>How a value of a measure is written: once, for every rendering.</summary>
/// <param name="Kind">The kind of number.</param>
/// <param name="Decimals">Decimal places, 0 to 4.</param>
public sealed record ValueFormat(ValueKind Kind, int Decimals)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The value as a reader sees it, for example "1,402", "0.455" or "8.1%".</summary>
    public string Write(decimal value)
    {
        var number = Math.Round(value, Decimals, MidpointRounding.AwayFromZero)
            .ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), British);
        return Kind == ValueKind.Percentage ? number + "%" : number;
    }
}
