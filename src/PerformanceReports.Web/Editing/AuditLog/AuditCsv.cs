using System.Globalization;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Publishing.OpenData;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>Entries as rows of a tidy file: a row for each part of a thing that differs.</summary>
public static class AuditCsv
{
    private static readonly string[] Columns =
        ["entry", "at", "who", "action", "kind", "subject", "report", "section", "part", "before", "after"];

    public static byte[] Header()
    {
        var csv = new CsvText();
        foreach (var column in Columns)
        {
            csv.Data(column);
        }

        return csv.End().ToBytes();
    }

    /// <summary>The rows of an entry; one without a part where nothing of it was written down.</summary>
    public static byte[] RowsOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var csv = new CsvText();
        var before = AuditJson.Read(entry.Before);
        var after = AuditJson.Read(entry.After);
        foreach (var part in before.Keys.Union(after.Keys, StringComparer.Ordinal).DefaultIfEmpty(""))
        {
            Start(csv, entry)
                .Words(part)
                .Words(before.GetValueOrDefault(part))
                .Words(after.GetValueOrDefault(part))
                .End();
        }

        return csv.ToBytes();
    }

    private static CsvText Start(CsvText csv, AuditEntry entry) => csv
        .Data(entry.Id.ToString(CultureInfo.InvariantCulture))
        .Data(AuditWords.Of(entry.At))
        .Words(entry.Who)
        .Data(AuditWords.Of(entry.Verb).ToLowerInvariant())
        .Words(entry.Kind)
        .Words(entry.Subject)
        .Words(entry.Report)
        .Words(entry.Section);
}
