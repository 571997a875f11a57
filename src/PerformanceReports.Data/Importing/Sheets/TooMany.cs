using System.Globalization;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>The refusals of what is beyond a limit.</summary>
internal static class TooMany
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static UnreadableFileException Sheets(string file, SheetLimits limits) => new(
        $"{file} has more than {Number(limits.Sheets)} sheets. Copy the sheets that hold the figures into a new file.");

    public static UnreadableFileException Rows(CellPlace place, SheetLimits limits) => new(
        $"{place with { Row = null }} has more than {Number(limits.Rows)} rows. Split it into several files.");

    public static UnreadableFileException Columns(CellPlace place, int width, SheetLimits limits) => new(
        $"{place}: it has {Number(width)} columns; {Number(limits.Columns)} are the most. Is a separator missing or " +
        "doubled? Remove the columns that are not wanted.");

    public static UnreadableFileException Characters(CellPlace place, SheetLimits limits) => new(
        $"{place}: the cell has more than {Number(limits.CellCharacters)} characters. Is a quotation mark missing?");

    private static string Number(int number) => number.ToString("N0", British);
}
