using System.Globalization;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>What becomes of one figure, in words.</summary>
public sealed record ChangeLine(FigureChange Change)
{
    private const string Nothing = "–";
    private const string Exact = "#,##0.####";
    private const string Tenths = "#,##0.0";
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public string Period => new Period(Change.End, Change.Months).Label;

    public string Then => Words(Change.Then);

    public string Now => Words(Change.Now);

    /// <summary>"+12", "−3", "+1.2 points" where it is a share; a dash where there is none.</summary>
    public string Difference => Change switch
    {
        _ when CountDifference is { } difference => Signed(difference),
        _ when ShareOf(Change.Now) - ShareOf(Change.Then) is { } points => $"{Signed(points, Tenths)} points",
        _ => Nothing,
    };

    /// <summary>"+4.5%"; a dash where there is none.</summary>
    public string Percent => CountDifference is { } difference && Change.Then!.Numerator is { } then && then != 0
        ? $"{Signed(100 * difference / Math.Abs(then), Tenths)}%"
        : Nothing;

    // Of counts, and of parts of the same whole.
    private decimal? CountDifference => Change.Then?.Denominator == Change.Now?.Denominator
        ? Change.Now?.Numerator - Change.Then?.Numerator
        : null;

    private static string Words(FigureValue? value) => value switch
    {
        null => Nothing,
        { Numerator: null } => value.Symbol ?? Nothing,
        _ => $"{Wording.Number(value.Numerator.Value)}{OfWhole(value.Denominator)}{Mark(value.Symbol)}",
    };

    private static string OfWhole(decimal? denominator) =>
        denominator is { } whole ? $" of {Wording.Number(whole)}" : "";

    private static string Mark(string? symbol) => symbol is { Length: > 0 } ? $" {symbol}" : "";

    private static decimal? ShareOf(FigureValue? value) =>
        value is { Numerator: { } part, Denominator: { } whole } && whole != 0 ? 100 * part / whole : null;

    private static string Signed(decimal number, string form = Exact) =>
        number.ToString($"+{form};\u2212{form};0", British);
}
