using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Cells;

/// <summary>Reads a number from a cell, and never guesses: "1.234" is one and a bit unless the file says otherwise.</summary>
internal static partial class CellNumber
{
    private static readonly CultureInfo Comma = new("de-DE", useUserOverride: false);

    /// <summary>Reads a number; false, with what is wrong and what to do, where the cell holds none.</summary>
    public static bool TryRead(
        SheetCell cell,
        bool decimalComma,
        out decimal number,
        [NotNullWhen(false)] out (string What, string Remedy)? problem)
    {
        problem = null;
        if (cell.Number is { } held)
        {
            number = held;
            return true;
        }

        if (cell.Date is not null)
        {
            number = 0;
            problem = ("is a date where a number should be.", "Format the column as a number in the spreadsheet.");
            return false;
        }

        var text = cell.Text.Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            .Replace('\u2212', '-').TrimEnd('%');
        if (decimalComma ? TryContinental(text, out number) : TryBritish(text, out number))
        {
            return true;
        }

        number = 0;
        problem = Explain(text);
        return false;
    }

    private static bool TryBritish(string text, out decimal number)
    {
        number = 0;
        return British().IsMatch(text)
            && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryContinental(string text, out decimal number)
    {
        number = 0;
        return Continental().IsMatch(text) && decimal.TryParse(text, NumberStyles.Number, Comma, out number);
    }

    private static (string What, string Remedy) Explain(string text) => CommaForPoint().IsMatch(text)
        ? ("has a comma where a decimal point is expected.", "Write it with a point, for example 12.5.")
        : ("is not a number.", "Write digits only, or leave the cell empty and give a symbol such as [x] for not available.");

    [GeneratedRegex(@"^[-+]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex British();

    [GeneratedRegex(@"^[-+]?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)(,[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Continental();

    [GeneratedRegex(@"^[-+]?[0-9]+,[0-9]+\z")]
    private static partial Regex CommaForPoint();
}
