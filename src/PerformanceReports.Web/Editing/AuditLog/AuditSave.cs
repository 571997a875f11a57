using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>Entries of one save, as far as they stand on a page. Many are drawn together under one line.</summary>
public sealed record AuditSave(IReadOnlyList<AuditLine> Lines)
{
    private const int MostApart = 5;

    public bool IsMany => Lines.Count > MostApart;

    public AuditLine Newest => Lines[0];

    /// <summary>What was done, after the person's name: "added 13 charts, 14 comments".</summary>
    public string Deed => string.Join("; ", Lines
        .GroupBy(line => line.Entry.Verb)
        .Select(verb => $"{AuditWords.Of(verb.Key).ToLowerInvariant()} {Counted(verb)}"));

    private static string Counted(IEnumerable<AuditLine> lines) => string.Join(", ", lines
        .GroupBy(line => line.Entry.Kind, StringComparer.Ordinal)
        .Select(kind => AuditDeeds.Counted(kind.Key, kind.Count())));
}
