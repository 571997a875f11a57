using System.Globalization;

namespace PerformanceReports.Domain.Tests.Statistics.Published;

/// <summary>Reads a table of published figures that is built into the tests: plain CSV without quotes.</summary>
internal static class PublishedTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var stream = typeof(PublishedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The table {name} is not built into the tests.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split(',');
        return
        [
            .. lines.Skip(1).Select(line => columns
                .Zip(line.Split(','))
                .ToDictionary(cell => cell.First, cell => cell.Second)),
        ];
    }

    public static decimal Number(this IReadOnlyDictionary<string, string> row, string column) =>
        decimal.Parse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture);
}
