using System.Globalization;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>How numbers stand in comparisons of editions.</summary>
public static class EditionWords
{
    private const char Minus = '−';

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"10,191", "−2".</summary>
    public static string Number(decimal value) =>
        (value < 0 ? $"{Minus}" : "") + Math.Abs(value).ToString("#,##0.####", British);

    /// <summary>A difference with its sign: "+12", "−3", "0"; in points for a percentage.</summary>
    public static string Difference(decimal? value, MeasureUnit unit) => value is { } difference
        ? Signed(difference, unit is MeasureUnit.Percentage or MeasureUnit.Ratio ? "#,##0.00" : "#,##0.####")
            + (unit == MeasureUnit.Percentage ? " points" : "")
        : "";

    /// <summary>A number with its sign: "+12", "−3", "0".</summary>
    public static string Signed(decimal value) => Signed(value, "#,##0.####");

    /// <summary>"+3.2%".</summary>
    public static string Percent(decimal? value) => value is { } percent ? Signed(percent, "#,##0.0") + "%" : "";

    private static string Signed(decimal value, string form)
    {
        var text = Math.Abs(value).ToString(form, British);
        return value switch
        {
            > 0 => $"+{text}",
            < 0 => $"{Minus}{text}",
            _ => text,
        };
    }
}
