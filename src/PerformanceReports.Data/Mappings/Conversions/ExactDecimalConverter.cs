using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PerformanceReports.Data.Mappings.Conversions;

/// <summary>
/// Stores decimals exactly, and reads them back alike from every provider: SQL Server pads to the column's scale, SQLite
/// keeps text as written, and neither is to be seen in a document. SQLite holds them as text, so they are never sorted
/// or summed by the database.
/// </summary>
internal sealed class ExactDecimalConverter()
    : ValueConverter<decimal, decimal>(value => Checked(value), stored => Shortest(stored))
{
    public const int Precision = 18;
    public const int Scale = 4;
    public const decimal Largest = 99_999_999_999_999.9999m;

    /// <summary>Whether the database holds a number exactly.</summary>
    public static bool Holds(decimal value) => decimal.Round(value, Scale) == value && Math.Abs(value) <= Largest;

    private static decimal Checked(decimal value) =>
        Holds(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "The database holds numbers of at most 14 digits and 4 decimal places. Round it before it is stored.");

    // Division drops the trailing zeros: 65.6000 becomes 65.6.
    private static decimal Shortest(decimal stored) => stored / 1.0000000000000000000000000000m;
}
