using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>What one person did to one section, or to the report as a whole, between two steps of a day.</summary>
public sealed class StoryWork(StoryEntry first)
{
    private readonly List<StoryEntry> _entries = [first];

    public string Who => first.Who;

    public string? Section => first.Section;

    public void Add(StoryEntry entry) => _entries.Add(entry);

    /// <summary>The work as a sentence: "changed 4 comments and added a chart in Reduce serious violence".</summary>
    /// <param name="sectionTitle">The title of its section; null where it is about the report as a whole.</param>
    public StoryItem Tell(string? sectionTitle)
    {
        var told = _entries
            .GroupBy(entry => (entry.Verb, entry.Kind))
            .OrderBy(group => Order(group.Key.Verb)).ThenBy(group => group.Key.Kind, StringComparer.Ordinal)
            .Select(Told)
            .ToList();
        var words = told.Count == 1 ? told[0] : $"{string.Join(", ", told[..^1])} and {told[^1]}";
        return new StoryItem(
            first.At, Who, sectionTitle is null ? words : $"{words} in {sectionTitle}", Section: Section);
    }

    private static int Order(AuditVerb verb) => verb switch
    {
        AuditVerb.Changed => 0,
        AuditVerb.Added => 1,
        AuditVerb.Removed => 2,
        AuditVerb.Moved => 3,
        _ => 4,
    };

    // A comment rewritten five times is one comment that was changed.
    private static string Told(IGrouping<(AuditVerb Verb, string Kind), StoryEntry> group)
    {
        var verb = AuditWords.Of(group.Key.Verb).ToLowerInvariant();
        if (group.Key is { Verb: AuditVerb.Changed, Kind: AuditKinds.Report or AuditKinds.Section })
        {
            var parts = group.SelectMany(entry => entry.Is.Keys).Distinct(StringComparer.Ordinal)
                .Select(part => part.ToLowerInvariant());
            return $"changed the {group.Key.Kind.ToLowerInvariant()}’s {string.Join(", ", parts)}";
        }

        return $"{verb} {AuditDeeds.Counted(group.Key.Kind, group.Select(entry => entry.Subject).Distinct(StringComparer.Ordinal).Count())}";
    }
}
