using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Asks whether an item is to be taken out of a section, and shows what would go with it.</summary>
public sealed record RemovePage(ItemKey Key, ReportSection Content, string Heading, string Text, string? Advice)
    : EditingPage
{
    public override string Title => $"Remove {Heading}";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new("This report", ReportPlaces.Report(Key.Section.Report)),
        new(Content.Title, SectionPlaces.Section(Key.Section)),
    ];

    public static RemovePage? Find(Report? report, ItemKey key)
    {
        var section = report?.FindSection(key.Section.Section);
        if (section is null || SectionOrder.PlaceOf(section, key.Item) is not { } place)
        {
            return null;
        }

        return new(key, section, key.Item.InWords(place), TextOf(section, key.Item.Item!), AdviceOf(key.Item.Item!));
    }

    private static string TextOf(ReportSection section, ReportItem item) => item.Kind switch
    {
        ReportItemKind.Measure => section.Assessments.First(row => row.Measure.ToString() == item.Key).Title,
        ReportItemKind.Chart => section.Charts.First(chart => chart.Slug == item.Key).Title,
        ReportItemKind.Action => section.Actions.First(action => action.Key == item.Key).Text,
        _ => section.Comments.First(comment => comment.Key == item.Key).Text,
    };

    private static string? AdviceOf(ReportItem item) => item.Kind switch
    {
        ReportItemKind.Action =>
            "An action that is done or given up is better set to completed or stopped, with the reason: the public " +
            "can then follow it to its end.",
        ReportItemKind.Measure => "Its verdicts, notes and reasons in this report go with it. Its figures stay.",
        _ => null,
    };
}
