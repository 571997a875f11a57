using System.Text;

namespace PerformanceReports.Publishing.Tests.OpenData;

/// <summary>A strict reader of RFC 4180, written from the RFC and not from the writer.</summary>
internal static class CsvParser
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Records(byte[] bytes)
    {
        var rows = Rows(Encoding.UTF8.GetString(bytes));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        var rows = new List<List<string>> { new() };
        var at = 0;
        while (at < text.Length)
        {
            rows[^1].Add(Cell(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (!text.AsSpan(at).StartsWith("\r\n"))
            {
                throw new FormatException($"Expected a comma or CRLF at {at}.");
            }

            at += 2;
            if (at < text.Length)
            {
                rows.Add([]);
            }
        }

        return rows;
    }

    private static string Cell(string text, ref int at)
    {
        var start = at;
        if (text[at] != '"')
        {
            at = text.AsSpan(start).IndexOfAny(",\r\n") + start;
            return text[start..at];
        }

        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] == '"' && text[++at] != '"')
            {
                return cell.ToString();
            }

            cell.Append(text[at]);
        }
    }
}
