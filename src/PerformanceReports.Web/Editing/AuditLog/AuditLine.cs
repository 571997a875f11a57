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
    public string Deed => AuditDeeds.Of(Entry);

    /// <summary>Whether what was and what is are shown; a move within a list is told in the sentence.</summary>
    public bool HasComparison => Entry.Verb is AuditVerb.Changed or AuditVerb.Moved
        && Differences.Any(part => part.Name != AuditParts.Place);

    /// <summary>What differs, one name at a time.</summary>
    public IReadOnlyList<AuditDifference> Differences { get; } = AuditDifference.Of(Entry);
}
