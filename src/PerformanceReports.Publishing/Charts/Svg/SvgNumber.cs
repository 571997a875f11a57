using System.Globalization;

namespace PerformanceReports.Publishing.Charts.Svg;

/// <summary>Numbers as SVG takes them: invariant, to a tenth (a hundredth for widths), without idle zeros.</summary>
internal static class SvgNumber
{
    /// <summary>A coordinate in tenths: sums of rounded steps then never drift from the point meant.</summary>
    public static int Tenths(double value) => (int)Math.Round(value * 10, MidpointRounding.AwayFromZero);

    /// <summary>Tenths as written: 52 is "5.2", -5 is "-.5".</summary>
    public static string FromTenths(int tenths) => Trim((tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture));

    /// <summary>A coordinate or size.</summary>
    public static string Write(double value) => FromTenths(Tenths(value));

    /// <summary>A width of a stroke, to a hundredth.</summary>
    public static string Fine(double value) =>
        Trim(Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture));

    private static string Trim(string number) =>
        number.StartsWith("0.", StringComparison.Ordinal) ? number[1..]
        : number.StartsWith("-0.", StringComparison.Ordinal) ? "-" + number[2..]
        : number is "-0" ? "0" : number;
}
