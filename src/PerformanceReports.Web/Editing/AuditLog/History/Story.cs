using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>
/// Tells a report's entries as a story: its steps one by one, and between them what each person did in each section.
/// </summary>
public sealed class Story
{
    private readonly string _period;
    private readonly IReadOnlyDictionary<string, string> _sections;
    private readonly List<StoryItem> _told = [];
    private readonly List<StoryWork> _work = [];
    private DateOnly? _day;

    private Story(string period, IReadOnlyDictionary<string, string> sections)
    {
        _period = period;
        _sections = sections;
    }

    /// <summary>The days on which something happened, the first one first.</summary>
    /// <param name="entries">Every entry of a report, the oldest first.</param>
    /// <param name="period">Its period in words, for example "the quarter ending June 2025".</param>
    /// <param name="sections">The titles of its sections by their slugs; one that is gone goes by its slug.</param>
    public static IReadOnlyList<StoryDay> Of(
        IEnumerable<StoryEntry> entries, string period, IReadOnlyDictionary<string, string> sections)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(sections);
        var story = new Story(period, sections);
        foreach (var save in entries.GroupBy(entry => entry.Save))
        {
            story.Tell([.. save]);
        }

        story.FinishWork();
        return [.. story._told.GroupBy(item => DayOf(item.At)).Select(day => new StoryDay(day.Key, [.. day]))];
    }

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(UkTime.Of(at).DateTime);

    private void Tell(IReadOnlyList<StoryEntry> save)
    {
        if (_day != DayOf(save[0].At))
        {
            FinishWork();
            _day = DayOf(save[0].At);
        }

        var step = save.Select(entry => ReportSteps.StepOf(entry, _period)).FirstOrDefault(found => found is not null);
        if (step is not null)
        {
            TellStep(step, save);
        }
        else if (save.FirstOrDefault(IsWholeSection) is { } section)
        {
            FinishWork();
            _told.Add(OfWholeSection(section, save));
        }
        else
        {
            foreach (var entry in save)
            {
                TellEntry(entry);
            }
        }
    }

    private void TellStep(StoryItem step, IReadOnlyList<StoryEntry> save)
    {
        FinishWork();
        var beside = save.Where(entry => entry.Kind != AuditKinds.Report).ToList();
        _told.Add(step.More.Length > 0 ? step : step with { More = Beside(beside) });
    }

    // What came or went with it is not listed as if each had been done by itself.
    private StoryItem OfWholeSection(StoryEntry section, IReadOnlyList<StoryEntry> save) => new(
        section.At,
        section.Who,
        $"{AuditWords.Of(section.Verb).ToLowerInvariant()} the section {TitleOf(section.Section)}",
        Beside([.. save.Where(entry => entry != section && entry.Kind != AuditKinds.Report)]),
        section.Section);

    private static string Beside(List<StoryEntry> entries)
    {
        var counts = entries
            .Where(entry => entry.Verb is AuditVerb.Added or AuditVerb.Removed)
            .GroupBy(entry => entry.Kind)
            .Select(kind => kind.Key == AuditKinds.Publication && kind.Count() == 1
                ? Digest(kind.Single())
                : AuditDeeds.Counted(kind.Key, kind.Count()))
            .ToList();
        return counts.Count == 0 ? "" : $"With {string.Join(", ", counts)}";
    }

    private static string Digest(StoryEntry publication) =>
        $"the document {publication.Is.GetValueOrDefault("Sha256")?[..12] ?? publication.Subject}";

    private void TellEntry(StoryEntry entry)
    {
        if (entry.Verb == AuditVerb.Noted)
        {
            FinishWork();
            Note(entry);
        }
        else if (_work.Find(work => work.Who == entry.Who && work.Section == entry.Section) is { } work)
        {
            work.Add(entry);
        }
        else
        {
            _work.Add(new StoryWork(entry));
        }
    }

    private void Note(StoryEntry entry)
    {
        var sentence = AuditDeeds.LowerFirst(entry.Is.GetValueOrDefault(AuditParts.Happened) ?? entry.Kind);
        if (_told.Count == 0 || _told[^1] is not { } last || last.Who != entry.Who || last.Words != sentence
            || DayOf(last.At) != DayOf(entry.At))
        {
            _told.Add(new StoryItem(entry.At, entry.Who, sentence, Section: entry.Section));
        }
        else
        {
            _told[^1] = last with { More = "More than once" };
        }
    }

    private void FinishWork()
    {
        _told.AddRange(_work.Select(work => work.Tell(work.Section is null ? null : TitleOf(work.Section))));
        _work.Clear();
    }

    private string TitleOf(string? section) => section is not null && _sections.TryGetValue(section, out var title)
        ? title
        : section ?? "";

    private static bool IsWholeSection(StoryEntry entry) =>
        entry is { Kind: AuditKinds.Section, Verb: AuditVerb.Added or AuditVerb.Removed };
}
