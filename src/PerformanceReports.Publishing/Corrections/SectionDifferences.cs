using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Corrections;

/// <summary>The differences of one section.</summary>
internal static class SectionDifferences
{
    public static IReadOnlyList<PublishedDifference> Of(PublishedSection before, PublishedSection after)
    {
        IReadOnlyList<PublishedDifference> found =
        [
            .. TextDifferences.Of("Title of the section", before.Title, after.Title),
            .. TextDifferences.Of("Why there are no measures", before.NoMeasures, after.NoMeasures),
            .. Measures(before.Measures, after.Measures),
            .. MeasureDifferences.Stated(before.Stated, after.Stated),
            .. Charts(before.Charts, after.Charts),
            .. TextDifferences.Of(
                "Introduction to the planned actions", before.ActionsIntroduction, after.ActionsIntroduction),
            .. Actions(before.Actions, after.Actions),
            .. TextDifferences.OfLists(
                "Comment",
                [.. before.Comments.Select(comment => comment.Text)],
                [.. after.Comments.Select(comment => comment.Text)]),
        ];
        return found.Count > 0 || PublishedDocuments.AreSame(before, after)
            ? found
            : [new(DifferenceKind.Detail, "What stands behind the texts and figures")];
    }

    private static IEnumerable<PublishedDifference> Measures(
        IReadOnlyList<PublishedMeasure> before, IReadOnlyList<PublishedMeasure> after)
    {
        var matched = Matched<PublishedMeasure>.By(before, after, row => row.Slug);
        return
        [
            .. matched.Both.SelectMany(pair => MeasureDifferences.Of(pair.Before, pair.After)),
            .. matched.Added.Select(row => new PublishedDifference(DifferenceKind.Added, "Measure", After: row.Title)),
            .. matched.Removed.Select(
                row => new PublishedDifference(DifferenceKind.Removed, "Measure", Before: row.Title)),
            .. Order(matched.IsReordered, "Measures"),
        ];
    }

    private static IEnumerable<PublishedDifference> Charts(
        IReadOnlyList<ChartModel> before, IReadOnlyList<ChartModel> after)
    {
        var matched = Matched<ChartModel>.By(before, after, chart => chart.Slug);
        return
        [
            .. matched.Both.SelectMany(pair => ChartDifferences.Of(pair.Before, pair.After)),
            .. matched.Added.Select(
                chart => new PublishedDifference(DifferenceKind.Added, "Chart", After: chart.Title)),
            .. matched.Removed.Select(
                chart => new PublishedDifference(DifferenceKind.Removed, "Chart", Before: chart.Title)),
            .. Order(matched.IsReordered, "Charts"),
        ];
    }

    private static IEnumerable<PublishedDifference> Actions(
        IReadOnlyList<PublishedAction> before, IReadOnlyList<PublishedAction> after)
    {
        var matched = Matched<PublishedAction>.By(before, after, action => action.Key);
        return
        [
            .. matched.Both.SelectMany(pair => Action(pair.Before, pair.After)),
            .. matched.Added.Select(
                action => new PublishedDifference(DifferenceKind.Added, "Planned action", After: action.Text)),
            .. matched.Removed.Select(
                action => new PublishedDifference(DifferenceKind.Removed, "Planned action", Before: action.Text)),
            .. Order(matched.IsReordered, "Planned actions"),
        ];
    }

    private static IEnumerable<PublishedDifference> Action(PublishedAction before, PublishedAction after)
    {
        var what = FormattableString.Invariant($"Planned action {after.Number}");
        IEnumerable<PublishedDifference> state = before.State == after.State
            ? []
            : [new(DifferenceKind.State, $"{what}: state", Words(before.State), Words(after.State))];
        return
        [
            .. TextDifferences.Of(what, before.Text, after.Text),
            .. state,
            .. TextDifferences.Of($"{what}: reason", before.Reason, after.Reason),
        ];
    }

    private static string Words(ActionState state) => state.ToString();

    private static IEnumerable<PublishedDifference> Order(bool isReordered, string what) =>
        isReordered ? [new(DifferenceKind.Order, what)] : [];
}
