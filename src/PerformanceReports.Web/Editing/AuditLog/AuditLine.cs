using System.Globalization;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>An entry as the page shows it.</summary>
public sealed record AuditLine(AuditEntry Entry)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public string Id => string.Create(CultureInfo.InvariantCulture, $"entry-{Entry.Id}");

    public DateOnly Day => DateOnly.FromDateTime(UkTime.Of(Entry.At).DateTime);

    /// <summary>The time of day in the United Kingdom, with seconds: entries are told apart by them.</summary>
    public string Time => UkTime.Of(Entry.At).ToString("HH:mm:ss", British);

    public string Moment => Entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>What was done, after the person's name: "changed a comment".</summary>
    public string Deed => Entry.Verb == AuditVerb.Noted
        ? Entry.Kind
        : $"{AuditWords.Of(Entry.Verb).ToLowerInvariant()} {WithArticle(Entry.Kind)}";

    /// <summary>What differs, one name at a time.</summary>
    public IReadOnlyList<AuditDifference> Differences { get; } = AuditDifference.Of(Entry);

    private static string WithArticle(string kind)
    {
        var lower = char.ToLowerInvariant(kind[0]) + kind[1..];
        return lower[0] is 'a' or 'e' or 'i' or 'o' ? $"an {lower}" : $"a {lower}";
    }
}
