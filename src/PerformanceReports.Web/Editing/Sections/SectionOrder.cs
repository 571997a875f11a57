using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The places of a section's items.</summary>
public static class SectionOrder
{
    /// <summary>The keys of the items of a kind, in order.</summary>
    public static List<string> KeysOf(ReportSection section, ReportItemKind kind) => kind switch
    {
        ReportItemKind.Measure => [.. section.Assessments.Select(row => row.Measure.ToString())],
        ReportItemKind.Chart => [.. section.Charts.Select(chart => chart.Slug)],
        ReportItemKind.Action => [.. section.Actions.Select(action => action.Key)],
        _ => [.. section.Comments.Select(comment => comment.Key)],
    };

    /// <summary>The place of an item among its kind, counted from 1; null where it is not there.</summary>
    public static int? PlaceOf(ReportSection section, SectionItem item) =>
        item.Item is { } named && KeysOf(section, named.Kind).IndexOf(named.Key) is >= 0 and var index
            ? index + 1
            : null;
}
