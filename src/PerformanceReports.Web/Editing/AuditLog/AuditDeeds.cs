using System.Globalization;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>What was done, as it follows a person's name.</summary>
public static class AuditDeeds
{
    // Before these the word stands that is many: "breaks in series".
    private static readonly string[] Joints = [" before ", " in ", " of "];
    private static readonly string SignedIn = AuditWords.OfName(nameof(Person.SignedInAt));
    private static readonly string Failed = AuditWords.OfName(nameof(Person.AccessFailedCount));

    /// <summary>"changed a comment", "signed in", or what a note says.</summary>
    public static string Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry switch
        {
            { Verb: AuditVerb.Noted } => NoteOf(entry),
            { Verb: AuditVerb.Moved } when IsOnly(entry, AuditParts.Place) => MoveOf(entry),
            { Kind: AuditKinds.Person, Verb: AuditVerb.Changed } when IsOnly(entry, SignedIn) => "signed in",
            { Kind: AuditKinds.Person, Verb: AuditVerb.Changed } when IsOnly(entry, Failed) =>
                AuditJson.Read(entry.After)[Failed] == "0"
                    ? "forgot the failed attempts to sign in"
                    : "counted a failed attempt to sign in",
            _ => $"{AuditWords.Of(entry.Verb).ToLowerInvariant()} {OneOf(entry.Kind)}",
        };
    }

    /// <summary>A kind of thing with its article: "a comment", "an extract".</summary>
    public static string OneOf(string kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        var lower = LowerFirst(kind);
        return lower[0] is 'a' or 'e' or 'i' or 'o' ? $"an {lower}" : $"a {lower}";
    }

    /// <summary>"a comment", "4 planned actions", "2 readers before publication".</summary>
    public static string Counted(string kind, int count)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        if (count == 1)
        {
            return OneOf(kind);
        }

        var lower = LowerFirst(kind);
        var number = count.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));
        var end = Joints.Select(joint => lower.IndexOf(joint, StringComparison.Ordinal)).Max();
        return end < 0 ? $"{number} {lower}s" : $"{number} {lower[..end]}s{lower[end..]}";
    }

    /// <summary>A sentence that continues after a name.</summary>
    public static string LowerFirst(string text) =>
        string.IsNullOrEmpty(text) ? "" : char.ToLowerInvariant(text[0]) + text[1..];

    private static string NoteOf(AuditEntry entry) =>
        LowerFirst(AuditJson.Read(entry.After).GetValueOrDefault(AuditParts.Happened) ?? entry.Kind);

    private static string MoveOf(AuditEntry entry) =>
        $"moved {OneOf(entry.Kind)} from place {AuditJson.Read(entry.Before).GetValueOrDefault(AuditParts.Place)} "
        + $"to {AuditJson.Read(entry.After).GetValueOrDefault(AuditParts.Place)}";

    private static bool IsOnly(AuditEntry entry, string name) =>
        AuditJson.Read(entry.After).Keys.SequenceEqual([name], StringComparer.Ordinal);
}
