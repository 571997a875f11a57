using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>What a report's story is told from: an entry, with before and after where the story reads them.</summary>
public sealed record StoryEntry(
    DateTimeOffset At,
    string Who,
    AuditVerb Verb,
    string Kind,
    string Subject,
    string? Section,
    Guid Save,
    string? Before,
    string? After)
{
    public IReadOnlyDictionary<string, string?> Was { get; } = AuditJson.Read(Before);

    public IReadOnlyDictionary<string, string?> Is { get; } = AuditJson.Read(After);
}
