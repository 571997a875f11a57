using System.Globalization;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>A cell as its file holds it: text, a number or a date.</summary>
/// <param name="Text">The text, trimmed; a number or date in invariant form; empty where the cell is.</param>
/// <param name="Number">The number, where the file says that it is one.</param>
/// <param name="Date">The date, where the file says that it is one.</param>
public readonly record struct SheetCell(string Text, decimal? Number = null, DateOnly? Date = null)
{
    /// <summary>A cell with nothing in it.</summary>
    public static SheetCell Empty { get; } = new("");

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>A cell with text; white space around it means nothing.</summary>
    public static SheetCell Of(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : new(text.Trim());

    /// <summary>A cell with a number. Spreadsheets hold binary fractions: 15 digits of them are meant.</summary>
    public static SheetCell Of(double number)
    {
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? new(exact.ToString(CultureInfo.InvariantCulture), exact)
            : new(text);
    }

    /// <summary>A cell with a date.</summary>
    public static SheetCell Of(DateOnly date) =>
        new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Date: date);
}
