using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Reads text with separated values: comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252.</summary>
internal static class CsvSheets
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    // Enough lines to see past titles and notes above the table.
    private const int LinesLookedAt = 50;

    public static SheetFile Open(string name, byte[] content, SheetLimits limits)
    {
        var text = TextDecoding.Decode(name, content);
        var (start, separator) = Declared(text) ?? (0, MostRegular(text));
        var sheet = new Sheet(name, false, Rows(name, text[start..], separator, start > 0 ? 1 : 0, limits));

        // Where the comma does not separate, programs set to European languages write it in numbers.
        return new SheetFile(name, SheetFormat.Csv, [sheet], DecimalComma: separator == ';');
    }

    private static IEnumerable<SheetRow> Rows(string name, string text, char separator, int before, SheetLimits limits)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = null,
            MaxFieldSize = 0,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        while (parser.Read())
        {
            var cells = (parser.Record ?? []).Select(SheetCell.Of).ToArray();
            var place = new CellPlace(name, null, parser.RawRow + before - LinesWithin(parser));
            if (RowChecks.Checked(cells, place, limits) is { } row)
            {
                yield return row;
            }
        }
    }

    // The parser counts the last line of a row; people look for the first.
    private static int LinesWithin(CsvParser parser) =>
        parser.RawRecord.AsSpan().TrimEnd("\r\n").Count('\n');

    // Excel's own way to name the separator, in the first line: sep=;
    private static (int Start, char Separator)? Declared(string text)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 5)
        {
            return null;
        }

        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? text.Length : end + 1, text[4]);
    }

    private static char MostRegular(string text)
    {
        var lines = text.Split('\n', LinesLookedAt + 1).Take(LinesLookedAt)
            .Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return Separators.MaxBy(separator => Regularity(lines, separator));
    }

    // How many lines have the number of separators that most lines have; none counts for nothing.
    private static int Regularity(List<string> lines, char separator) => lines
        .Select(line => Outside(line, separator))
        .Where(count => count > 0)
        .GroupBy(count => count)
        .Select(group => group.Count())
        .DefaultIfEmpty(0)
        .Max();

    private static int Outside(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var letter in line)
        {
            quoted ^= letter == '"';
            count += !quoted && letter == separator ? 1 : 0;
        }

        return count;
    }
}
