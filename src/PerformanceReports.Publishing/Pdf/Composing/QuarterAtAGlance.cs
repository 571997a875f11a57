using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>The quarter in a minute: what gets better and worse, and what became of the planned actions.</summary>
internal static class QuarterAtAGlance
{
    private const double LineWidth = 66;
    private const double LineHeight = 15;

    public static IEnumerable<SemanticBlock> Compose(PublishedReport report)
    {
        var tally = Tally(report).Where(item => item.Number > 0).ToList();
        if (tally.Count > 0)
        {
            yield return ReportComposer.Chapter(
                "The quarter at a glance",
                Anchors.Quarter,
                [
                    new TallyBlock(tally),
                    .. Movements(report),
                    .. PlannedActionsTable.Compose(report),
                ]);
        }
    }

    private static IEnumerable<TallyItem> Tally(PublishedReport report)
    {
        var outlooks = report.Sections().SelectMany(section => section.Measures)
            .Select(measure => measure.Trend.Outlook).ToList();
        var states = report.Sections().SelectMany(section => section.Actions).Select(action => action.State).ToList();
        int Measures(Outlook outlook) => outlooks.Count(other => other == outlook);
        int Actions(ActionState state) => states.Count(other => other == state);
        return
        [
            new(Measures(Outlook.Better), Plural(Measures(Outlook.Better), "measure") + " getting better"),
            new(Measures(Outlook.Worse), Plural(Measures(Outlook.Worse), "measure") + " getting worse"),
            new(Measures(Outlook.Steady), Plural(Measures(Outlook.Steady), "measure") + " holding steady"),
            new(Measures(Outlook.NotJudged), Plural(Measures(Outlook.NotJudged), "measure") + " moving, not judged"),
            new(Actions(ActionState.New), "new " + Plural(Actions(ActionState.New), "action")),
            new(Actions(ActionState.Completed), Plural(Actions(ActionState.Completed), "action") + " completed"),
        ];
    }

    private static string Plural(int count, string noun) => count == 1 ? noun : noun + "s";

    private static IEnumerable<SemanticBlock> Movements(PublishedReport report)
    {
        TableRow[] rows =
        [
            .. Group(report, Outlook.Better, "Getting better"),
            .. Group(report, Outlook.Worse, "Getting worse"),
        ];
        if (rows.Length == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(3, "What moves");
        yield return new TableBlock(
            "Measures that get better and worse",
            [
                new TableColumn("Measure", 150),
                new TableColumn("Latest", 52, CellAlignment.End),
                new TableColumn("On a year", 98),
                new TableColumn("Over time", 78),
                new TableColumn("Trend", 102),
            ],
            rows,
            Dense: true);
        yield return new ParagraphBlock(
            "Better and worse are by the published trends, over years. The other measures hold steady over years, or "
            + "move in ways that are not judged: see “In short”.",
            ParagraphRole.Note);
    }

    private static IEnumerable<TableRow> Group(PublishedReport report, Outlook outlook, string title)
    {
        var rows = report.Sections()
            .SelectMany(section => section.Measures.Select(measure => (section, measure)))
            .Where(entry => entry.measure.Trend.Outlook == outlook)
            .Select(entry => Row(entry.section, entry.measure))
            .ToList();
        return rows.Count == 0 ? [] : rows.Prepend(new TableRow([TableCell.Of(title)]));
    }

    private static TableRow Row(PublishedSection section, PublishedMeasure measure)
    {
        List<InlineRun> unit = [new InlineRun(measure.UnitLabel)];
        if (measure.Illustrative)
        {
            unit.AddRange([new InlineRun(" · "), new InlineRun("Illustrative", Tone: TextTone.Illustrative)]);
        }

        var title = new InlineRun(measure.ShortTitle, Link: "#" + Anchors.Section(section.Slug));
        return new TableRow(
        [
            TableCell.Of(new CellText([title]), new CellText(unit, Small: true)),
            TableCell.Of(measure.Latest?.Text ?? "–"),
            TableCell.Of(measure.Change?.Text ?? "–"),
            measure.Recent.Any(value => value is not null)
                ? TableCell.Of(new CellDrawing(
                    Sparkline.Draw(measure.Recent, LineWidth, LineHeight),
                    Sparkline.AlternativeText(measure.Recent, measure.Format)))
                : TableCell.Of("–"),
            TableCell.Of(new CellText(measure.Trend.Text)),
        ]);
    }
}
