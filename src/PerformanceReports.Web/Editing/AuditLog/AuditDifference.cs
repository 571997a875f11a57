using System.Globalization;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>What one part of a thing was and is, cut where the words differ.</summary>
/// <param name="Name">The part: "Text", "Status".</param>
/// <param name="Before">What was; null where nothing is known of it.</param>
/// <param name="After">What is; null where the thing is gone.</param>
public sealed record AuditDifference(
    string Name, IReadOnlyList<WordPart>? Before, IReadOnlyList<WordPart>? After)
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The differences of an entry. Where there is only one side, nothing in it is marked.</summary>
    public static IReadOnlyList<AuditDifference> Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var before = Read(entry.Before);
        var after = Read(entry.After);
        return
        [
            .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Select(name => entry switch
            {
                { Before: null } => new AuditDifference(name, null, Whole(after[name])),
                { After: null } => new AuditDifference(name, Whole(before[name]), null),
                _ => Compared(name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)),
            }),
        ];
    }

    // Moments are written down in UTC, and read in the time of the United Kingdom.
    private static Dictionary<string, string?> Read(string? json) => AuditJson.Read(json).ToDictionary(
        part => part.Key,
        part => DateTimeOffset.TryParseExact(
            part.Value, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? Moments.InWords(moment)
            : part.Value,
        StringComparer.Ordinal);

    private static AuditDifference Compared(string name, string? before, string? after)
    {
        var (was, now) = WordComparison.Of(before ?? "", after ?? "");
        return new AuditDifference(name, was, now);
    }

    private static IReadOnlyList<WordPart> Whole(string? text) => string.IsNullOrEmpty(text) ? [] : [new(text, false)];
}
