using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>How a review names what it is about.</summary>
public static class ReviewWords
{
    /// <summary>"Comment 3 of Reduce homicide".</summary>
    public static string Of(ReportSection section, ReportItem? item)
    {
        ArgumentNullException.ThrowIfNull(section);
        return item is null ? section.Title : $"{NameOf(section, item)} of {section.Title}";
    }

    /// <summary>The text of an item; null where it has none.</summary>
    public static string? TextOf(ReportSection section, ReportItem? item)
    {
        ArgumentNullException.ThrowIfNull(section);
        return item?.Kind switch
        {
            ReportItemKind.Action => section.Actions.FirstOrDefault(action => action.Key == item.Key)?.Text,
            ReportItemKind.Comment => section.Comments.FirstOrDefault(comment => comment.Key == item.Key)?.Text,
            _ => null,
        };
    }

    private static string NameOf(ReportSection section, ReportItem item) => item.Kind switch
    {
        ReportItemKind.Measure =>
            section.Assessments.FirstOrDefault(row => row.Measure.ToString() == item.Key)?.Title ?? item.Key,
        ReportItemKind.Chart =>
            $"Chart \u201C{section.Charts.FirstOrDefault(chart => chart.Slug == item.Key)?.Title ?? item.Key}\u201D",
        ReportItemKind.Action => Numbered("Action", section.Actions.Select(action => action.Key), item.Key),
        _ => Numbered("Comment", section.Comments.Select(comment => comment.Key), item.Key),
    };

    private static string Numbered(string kind, IEnumerable<string> keys, string key)
    {
        var number = 1 + keys.TakeWhile(other => other != key).Count();
        return FormattableString.Invariant($"{kind} {number}");
    }
}
