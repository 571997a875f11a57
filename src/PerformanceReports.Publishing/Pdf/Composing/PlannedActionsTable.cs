using System.Globalization;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>How many planned actions of each priority are new, go on, are completed, or are no longer listed.</summary>
internal static class PlannedActionsTable
{
    public static IEnumerable<SemanticBlock> Compose(PublishedReport report)
    {
        var sections = report.Sections().Where(section => section.Actions.Count > 0).ToList();
        if (sections.Count == 0)
        {
            yield break;
        }

        var gone = report.Since?.ActionsGone ?? [];
        var states = Enum.GetValues<ActionState>()
            .Where(state => state != ActionState.Stopped || sections.Exists(section => Count(section, state) > 0))
            .ToList();
        List<TableColumn> columns =
        [
            new("Priority", 240),
            .. states.Select(state => new TableColumn(state.ToString(), 60, CellAlignment.End)),
        ];
        if (gone.Count > 0)
        {
            columns.Add(new TableColumn("No longer listed", 60, CellAlignment.End));
        }

        yield return new HeadingBlock(3, report.Since is { } since
            ? $"Planned actions since the report for {since.Period.EndName}"
            : "Planned actions");
        yield return new TableBlock(
            "Planned actions by priority and state", columns, [.. Rows(sections, states, gone)], Dense: true);
        if (gone.Count > 0)
        {
            yield return new ParagraphBlock(
                $"No longer listed: actions that the report for {report.Since!.Period.EndName} left open and this report "
                + "does not carry. It does not say what became of them.",
                ParagraphRole.Note);
        }
    }

    private static IEnumerable<TableRow> Rows(
        List<PublishedSection> sections, List<ActionState> states, IReadOnlyList<PublishedEarlierAction> gone)
    {
        var left = gone.CountBy(action => action.Section).ToDictionary();
        foreach (var section in sections)
        {
            left.Remove(section.Slug, out var lost);
            yield return Row(
                new InlineRun(section.Title, Link: "#" + Anchors.Section(section.Slug)),
                [.. states.Select(state => Count(section, state)), .. gone.Count > 0 ? [lost] : Array.Empty<int>()]);
        }

        if (left.Count > 0)
        {
            yield return Row(
                new InlineRun("Priorities without actions in this report"),
                [.. states.Select(_ => 0), left.Values.Sum()]);
        }

        yield return Row(
            new InlineRun("All"),
            [
                .. states.Select(state => sections.Sum(section => Count(section, state))),
                .. gone.Count > 0 ? [gone.Count] : Array.Empty<int>(),
            ]);
    }

    private static TableRow Row(InlineRun title, IEnumerable<int> counts) => new(
    [
        TableCell.Of(new CellText([title])),
        .. counts.Select(count => TableCell.Of(count.ToString(CultureInfo.InvariantCulture))),
    ]);

    private static int Count(PublishedSection section, ActionState state) =>
        section.Actions.Count(action => action.State == state);
}
