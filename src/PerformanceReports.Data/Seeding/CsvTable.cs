using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PerformanceReports.Data.Seeding;

/// <summary>Reads a CSV file of seed-data row by row, with its columns as they are named in the first row.</summary>
internal static class CsvTable
{
    /// <summary>Reads each row after the first.</summary>
    /// <param name="folder">The folder seed-data.</param>
    /// <param name="file">The file, from there.</param>
    /// <param name="columns">The names that the first row must hold, in this order.</param>
    /// <param name="read">Reads a row.</param>
    /// <exception cref="SeedException">The columns are others, or a row cannot be used.</exception>
    public static List<T> Read<T>(SeedFolder folder, string file, string[] columns, Func<CsvRow, T> read)
    {
        using var reader = folder.Open(file);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        CheckColumns(file, columns, parser);
        var rows = new List<T>();
        while (parser.Read())
        {
            var row = new CsvRow(file, parser.RawRow, columns, parser.Record!);
            rows.Add(row.Guarded(() => read(row)));
        }

        return rows;
    }

    private static void CheckColumns(string file, string[] columns, CsvParser parser)
    {
        var found = parser.Read() ? parser.Record! : [];
        if (!found.SequenceEqual(columns))
        {
            throw new SeedException(
                $"{SeedFolder.Shown(file)}, row 1: the columns are \"{string.Join(',', found)}\". "
                + $"They must be \"{string.Join(',', columns)}\". Correct them, then start again.");
        }
    }
}
