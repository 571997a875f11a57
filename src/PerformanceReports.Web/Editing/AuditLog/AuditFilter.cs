using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>What entries are looked for; null and empty ask nothing.</summary>
public sealed record AuditFilter
{
    private const string Escape = "\\";

    /// <summary>Each stands somewhere in the entry: in its subject, its person, its kind, before or after.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public string? Who { get; init; }

    public string? Kind { get; init; }

    /// <summary>The end month of a report, yyyy-MM.</summary>
    public string? Report { get; init; }

    public string? Section { get; init; }

    /// <summary>The first day, in UK time.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in UK time.</summary>
    public DateOnly? To { get; init; }

    public IQueryable<AuditEntry> In(IQueryable<AuditEntry> entries)
    {
        entries = Who is null ? entries : entries.Where(entry => entry.Who == Who);
        entries = Kind is null ? entries : entries.Where(entry => entry.Kind == Kind);
        entries = Report is null ? entries : entries.Where(entry => entry.Report == Report);
        entries = Section is null ? entries : entries.Where(entry => entry.Section == Section);
        return WithWords(Between(entries));
    }

    private IQueryable<AuditEntry> Between(IQueryable<AuditEntry> entries)
    {
        if (From is { } first)
        {
            var start = UkTime.StartOf(first);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (To is { } last && last < DateOnly.MaxValue)
        {
            var end = UkTime.StartOf(last.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        return entries;
    }

    private IQueryable<AuditEntry> WithWords(IQueryable<AuditEntry> entries)
    {
        foreach (var word in Words)
        {
            var plain = Pattern(word);
            var json = Pattern(AuditJson.Escape(word));
            entries = entries.Where(entry =>
                EF.Functions.Like(entry.Subject, plain, Escape) || EF.Functions.Like(entry.Who, plain, Escape)
                || EF.Functions.Like(entry.Kind, plain, Escape) || EF.Functions.Like(entry.Before!, json, Escape)
                || EF.Functions.Like(entry.After!, json, Escape));
        }

        return entries;
    }

    // The signs that either database takes for a pattern stand for themselves.
    private static string Pattern(string word) => "%" + string.Concat(
        word.Select(sign => sign is '%' or '_' or '[' or '\\' ? Escape + sign : sign.ToString())) + "%";
}
