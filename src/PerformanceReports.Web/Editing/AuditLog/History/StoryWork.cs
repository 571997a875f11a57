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
            .GroupBy(entry => entry.Verb)
            .OrderBy(group => Order(group.Key))
            .Select(group => (Verb: AuditWords.Of(group.Key).ToLowerInvariant(), Kinds: group.GroupBy(entry => entry.Kind)))
            .Select(group => $"{group.Verb} {Listed(group.Kinds.Select(Told))}")
            .ToList();
        var words = Listed(told);
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
    private static string Told(IGrouping<string, StoryEntry> group)
    {
        var ofWhole = group.Key is AuditKinds.Report or AuditKinds.Section;
        var parts = group.SelectMany(entry => entry.Is.Keys).Distinct(StringComparer.Ordinal).ToList();
        return ofWhole && parts.Count > 0 && group.All(entry => entry.Verb == AuditVerb.Changed)
            ? $"the {AuditDeeds.LowerFirst(group.Key)}’s {Listed(parts.Select(AuditDeeds.LowerFirst))}"
            : AuditDeeds.Counted(group.Key, group.DistinctBy(entry => entry.Subject, StringComparer.Ordinal).Count());
    }

    private static string Listed(IEnumerable<string> items) =>
        items.ToList() is { Count: > 1 } list ? $"{string.Join(", ", list[..^1])} and {list[^1]}" : items.First();
}
