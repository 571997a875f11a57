using System.Text.RegularExpressions;
using PerformanceReports.Data.Importing.Cells;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>Reads numbers and symbols from cells, and tells what is wrong with them.</summary>
internal sealed partial class ValueReader(FileReading reading)
{
    private readonly Dictionary<string, FigureSymbol?> _symbols = new(StringComparer.Ordinal);

    /// <summary>Reads a number that the database can hold; null where it is none, which is told.</summary>
    public decimal? Number(SheetCell cell, int? column)
    {
        if (IsError(cell))
        {
            reading.Error(
                column, cell.Text, "is an error of the spreadsheet, not a number.",
                "Mend the formula in the spreadsheet, or write the number.");
            return null;
        }

        if (!CellNumber.TryRead(cell, reading.File.DecimalComma, out var number, out var problem))
        {
            reading.Error(column, cell.Text, problem.Value.What, problem.Value.Remedy);
            return null;
        }

        if (ExactDecimalConverter.Holds(number))
        {
            return number;
        }

        var isLong = ExactDecimalConverter.Holds(decimal.Round(number, ExactDecimalConverter.Scale));
        reading.Error(
            column, cell.Text, isLong ? "has more than 4 decimal places." : "has more than 14 digits.",
            isLong ? "Round it to 4 decimal places." : "Check it: no figure is that large.");
        return null;
    }

    /// <summary>Takes a symbol from behind a number, as in "1,204 [p]", or from the place of one.</summary>
    public static (SheetCell Number, string Symbol) Split(SheetCell cell)
    {
        var match = cell.Number is null && cell.Text.EndsWith(']') ? Bracketed().Match(cell.Text) : Match.Empty;
        return match.Success
            ? (SheetCell.Of(match.Groups["number"].Value), match.Groups["symbol"].Value)
            : (cell, "");
    }

    /// <summary>Reads a symbol; false where it is none, which is told. Nothing is no symbol.</summary>
    public bool TrySymbol(string text, int? column, out FigureSymbol? symbol)
    {
        symbol = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (!_symbols.TryGetValue(text, out symbol))
        {
            symbol = FigureSymbol.TryParse(text.ToLowerInvariant(), out var known) ? known : null;
            _symbols.Add(text, symbol);
        }

        if (symbol is null)
        {
            reading.Error(
                column, text, "is no symbol that is known.", $"Use one of {Words.Or(FigureSymbol.All)}, or none.");
        }

        return symbol is not null;
    }

    private static bool IsError(SheetCell cell) =>
        cell.Number is null && (cell.Text.StartsWith('#') || cell.Text.StartsWith("Err:", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<number>[^\[\]]*)(?<symbol>\[[^\[\]]*\])\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
