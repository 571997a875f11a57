using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Texts;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The items of a section that are written, each with what it says or what was typed into it.</summary>
internal sealed class TextItems(
    SectionKey key, ReportSection section, DraftFigures figures, TypedTexts? typed, string? saved)
{
    private const string NewWord = "new";

    /// <summary>Names an item that is not there yet.</summary>
    public static SectionItem NewOf(ReportItemKind kind) => new(new ReportItem(kind, NewWord));

    public TextItem Own() => Item(SectionItem.Own, "Title and texts");

    public IReadOnlyList<TextItem> Of(ReportItemKind kind)
    {
        var keys = SectionOrder.KeysOf(section, kind);
        return
        [
            .. keys.Select((name, index) => Item(new(new ReportItem(kind, name)), $"{kind} {index + 1}") with
            {
                Place = index + 1,
                Of = keys.Count,
                Carried = Find(kind, name)?.CarriedText,
                IsUnchanged = Find(kind, name)?.IsUnchanged == true,
            }),
        ];
    }

    /// <summary>An item that is not there yet: its first text alone.</summary>
    public TextItem New(ReportItemKind kind)
    {
        var item = NewOf(kind);
        var mine = typed?.Item == item ? typed : null;
        var field = SectionTexts.FieldsOf(item)[0];
        var text = mine?.Form.TextOf(field.Name) ?? "";
        return new TextItem
        {
            Key = new(key, item),
            Heading = $"Add {(kind == ReportItemKind.Action ? "an action" : "a comment")}",
            Boxes = [Box(item, field, "", text, "", mine)],
            IsTyped = mine is not null,
        };
    }

    private TextItem Item(SectionItem item, string heading)
    {
        var stored = SectionTexts.Read(section, item)!;
        var mine = typed?.Item == item ? typed : null;
        return new TextItem
        {
            Key = new(key, item),
            Heading = heading,
            Boxes =
            [
                .. SectionTexts.FieldsOf(item).Select(field => Box(
                    item,
                    field,
                    item.Item is null ? "" : heading,
                    mine?.Form.TextOf(field.Name) ?? stored[field.Name],
                    mine?.Form.StartedOf(field.Name) ?? stored[field.Name],
                    mine)),
            ],
            IsSaved = saved == item.Name,
            IsTyped = mine is not null,
        };
    }

    private TextBox Box(
        SectionItem item, TextField field, string heading, string text, string started, TypedTexts? mine) => new(
        field,
        $"{item.Name}-{field.Name}",
        LabelOf(field, heading),
        text,
        started,
        mine?.Problems.GetValueOrDefault(field.Name),
        field.IsMarkdown ? figures.Preview(text) : null);

    // Read out alone, "Reason" would not say of which action.
    private static string LabelOf(TextField field, string heading) =>
        heading.Length == 0 ? field.Label
        : field.Name == SectionTexts.Text ? $"Text of {heading}"
        : $"{field.Label} of {heading}";

    private Comment? Find(ReportItemKind kind, string name) => kind == ReportItemKind.Comment
        ? section.Comments.First(comment => comment.Key == name)
        : null;
}
