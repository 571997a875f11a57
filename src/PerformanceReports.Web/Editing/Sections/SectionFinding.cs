using PerformanceReports.Publishing.Checking;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Something that the checklist says of the section.</summary>
/// <param name="IsError">Whether the report cannot be reviewed with it.</param>
/// <param name="About">Which item it is about, "Comment 2"; empty where it is about the section as a whole.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Anchor">The item's place in the page.</param>
public sealed record SectionFinding(bool IsError, string About, string What, string Remedy, string Anchor)
{
    public static SectionFinding Of(ChecklistItem item, string section)
    {
        ArgumentNullException.ThrowIfNull(item);
        var start = section + ", ";
        var about = item.Where.StartsWith(start, StringComparison.Ordinal)
            ? Wording.Start(item.Where[start.Length..])
            : "";
        return new(item.Severity == ChecklistSeverity.Error, about, item.What, item.Remedy, AnchorOf(item.Target));
    }

    private static string AnchorOf(ChecklistTarget target) => target switch
    {
        { Item: { } item } => new SectionItem(item).Name,
        { Place: ChecklistPlace.NoMeasures or ChecklistPlace.ActionsIntroduction } => SectionItem.Own.Name,
        _ => "main-content",
    };
}
