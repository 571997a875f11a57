using System.Globalization;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>Numbers as data files carry them: more digits than readers see, none that mean nothing.</summary>
internal static class DataNumber
{
    /// <summary>Decimal places of values in data files: a rate per 1,000 from a count of one still shows.</summary>
    public const int Decimals = 6;

    // Dividing by a one with many decimals drops the trailing zeros that decimal arithmetic carries along.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The value to so many decimals, without trailing zeros.</summary>
    public static decimal Round(decimal value, int decimals = Decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero) / One;

    /// <summary>The value as text, invariant; an empty text for null.</summary>
    public static string Write(decimal? value) =>
        value is { } held ? Round(held).ToString(CultureInfo.InvariantCulture) : "";
}
