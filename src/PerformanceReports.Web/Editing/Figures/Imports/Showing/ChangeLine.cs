using System.Globalization;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>What becomes of one figure, in words.</summary>
public sealed record ChangeLine(FigureChange Change)
{
    private const string Nothing = "–";
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public string Period => new Period(Change.End, Change.Months).Label;

    public string Then => Words(Change.Then);

    public string Now => Words(Change.Now);

    /// <summary>"+12", "−3", "+1.2 points" where it is a share; a dash where there is none.</summary>
    public string Difference => Change switch
    {
        _ when CountDifference is { } difference => Signed(difference),
        _ when ShareOf(Change.Now) - ShareOf(Change.Then) is { } points => $"{Signed(decimal.Round(points, 1))} points",
        _ => Nothing,
    };

    /// <summary>"+4.5%"; a dash where there is none.</summary>
    public string Percent => CountDifference is { } difference && Change.Then!.Numerator is { } then && then != 0
        ? $"{Signed(decimal.Round(100 * difference / Math.Abs(then), 1))}%"
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

    private static string Signed(decimal number) => number.ToString("+#,##0.####;\u2212#,##0.####;0", British);
}
