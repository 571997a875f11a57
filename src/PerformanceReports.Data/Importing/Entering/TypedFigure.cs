using System.Globalization;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Entering;

/// <summary>The cells of a figure as text.</summary>
public sealed record TypedFigure
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Cells with nothing in them.</summary>
    public static readonly TypedFigure Nothing = new("", "");

    /// <param name="numerator">The text of the first cell.</param>
    /// <param name="denominator">The text of the second.</param>
    public TypedFigure(string? numerator, string? denominator) =>
        (Numerator, Denominator) = (Clean(numerator), Clean(denominator));

    public string Numerator { get; }

    public string Denominator { get; }

    public bool IsEmpty => Numerator.Length == 0 && Denominator.Length == 0;

    /// <summary>Whether a cell has more text than is kept.</summary>
    public bool IsTooLong =>
        Numerator.Length > EnteredFigure.TextLength || Denominator.Length > EnteredFigure.TextLength;

    /// <summary>A figure as a person types it: "1,234", "1,234 [p]", "[x]".</summary>
    public static TypedFigure Of(Figure? figure) => figure is null
        ? Nothing
        : new(
            $"{Number(figure.Numerator)} {figure.Symbol}",
            Number(figure.Denominator));

    /// <summary>Both on one line: "12 of 340".</summary>
    public string Written() => Denominator.Length == 0 ? Numerator : $"{Numerator} of {Denominator}";

    private static string Number(decimal? number) => number?.ToString("#,##0.####", British) ?? "";

    private static string Clean(string? text) =>
        (text ?? "").Replace('\u00A0', ' ').ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
}
