using PerformanceReports.Data.Editing;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The texts of one item that a person wrote and the report did not take.</summary>
/// <param name="Key">The item.</param>
/// <param name="InWords">What it is called: "comment 3", "a new comment", "comment that somebody has removed".</param>
/// <param name="IsGone">Whether the section has the item no more.</param>
/// <param name="Texts">The texts.</param>
public sealed record KeptItem(ItemKey Key, string InWords, bool IsGone, IReadOnlyList<KeptText> Texts)
{
    public static KeptItem Of(SectionKey key, ReportSection section, string name, IReadOnlyList<KeptText> texts)
    {
        var item = SectionItem.TryParse(name, out var named) ? named : SectionItem.Own;
        var gone = SectionTexts.Read(section, item) is null;
        var words = item == TextItems.NewOf(ReportItemKind.Comment) ? "a new comment"
            : item == TextItems.NewOf(ReportItemKind.Action) ? "a new action"
            : gone ? $"{item.Item!.Kind.ToString().ToLowerInvariant()} that somebody has removed"
            : item.InWords(SectionOrder.PlaceOf(section, item));
        return new(new(key, item), words, gone, texts);
    }

    /// <summary>What the label of a kept text says.</summary>
    public string LabelOf(KeptText text) =>
        SectionTexts.FieldsOf(Key.Item).FirstOrDefault(field => field.Name == text.Field)?.Label ?? text.Field;
}
