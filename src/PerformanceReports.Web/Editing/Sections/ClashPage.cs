using PerformanceReports.Data.Editing;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The texts of an item that two people changed, and what else the person had changed in it.</summary>
public sealed record ClashPage(
    ItemKey Key, ReportSection Content, string Heading, IReadOnlyList<ClashedField> Fields, LastChange? Theirs)
    : EditingPage
{
    /// <summary>What was posted, where something was wrong with it.</summary>
    public ClashForm Form { get; init; } = new();

    /// <summary>Who wrote the text that was not saved.</summary>
    public required string Person { get; init; }

    public override string Title => IsOwn ? $"You changed {Heading} in two windows" : $"Two people changed {Heading}";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new("This report", ReportPlaces.Report(Key.Section.Report)),
        new(Content.Title, SectionPlaces.Section(Key.Section)),
    ];

    /// <summary>The fields in which somebody has to choose.</summary>
    public IEnumerable<ClashedField> Clashed => Fields.Where(text => text.IsClash);

    public string TheirName => Theirs?.Who ?? Content.LastAuthor;

    /// <summary>Whether the other text is the person's own, from another window.</summary>
    public bool IsOwn => TheirName == Person;

    /// <summary>The page; null where nothing is kept, or the section has no such item.</summary>
    public static ClashPage? Of(
        ItemKey key, ReportSection section, IReadOnlyList<KeptText> kept, LastChange? theirs)
    {
        if (kept.Count == 0 || SectionTexts.Read(section, key.Item) is not { } stored)
        {
            return null;
        }

        var fields = SectionTexts.FieldsOf(key.Item)
            .Join(kept, field => field.Name, text => text.Field, (field, text) => new ClashedField(
                field, text.Started, text.Text, stored[field.Name]));
        return new(key, section, key.Item.InWords(SectionOrder.PlaceOf(section, key.Item)), [.. fields], theirs)
        {
            Person = kept[0].Person,
        };
    }
}
