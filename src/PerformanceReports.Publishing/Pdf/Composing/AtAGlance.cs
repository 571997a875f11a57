using System.Globalization;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Every measure of the report in one table for each part.</summary>
internal static class AtAGlance
{
    private const double LineWidth = 66;
    private const double LineHeight = 15;

    public static GroupBlock Compose(PublishedReport report)
    {
        var measures = report.Sections().SelectMany(section => section.Measures).ToList();
        var blocks = new List<SemanticBlock>();
        if (measures.Count > 0)
        {
            blocks.Add(new ParagraphBlock(Count(measures), ParagraphRole.Lead));
        }

        if (report.Introduction.Length > 0)
        {
            blocks.Add(new HeadingBlock(3, "This report", Role: HeadingRole.Side));
            blocks.AddRange(RichTextBlocks.Of(report.Introduction));
        }

        if (ReportComposer.HasIllustrativeFigures(report))
        {
            blocks.Add(new ParagraphBlock(
                [
                    new InlineRun(Illustration.Statement, Tone: TextTone.Illustrative),
                    new InlineRun(", stand in the rows that say so. Their verdicts are as published."),
                ],
                ParagraphRole.Notice));
        }

        foreach (var part in report.Parts.Where(part => part.Sections.Any(section => section.Measures.Count > 0)))
        {
            blocks.Add(new HeadingBlock(3, part.Title));
            blocks.Add(Table(part));
        }

        return ReportComposer.Chapter("In short", Anchors.InShort, blocks);
    }

    private static string Count(List<PublishedMeasure> measures)
    {
        int Of(Outlook outlook) => measures.Count(measure => measure.Trend.Outlook == outlook);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"Of {measures.Count} measures, {Of(Outlook.Better)} are getting better, {Of(Outlook.Worse)} worse and "
            + $"{Of(Outlook.Steady)} hold steady");
        var others = Of(Outlook.NotJudged);
        return others == 0
            ? text + "."
            : text + string.Create(CultureInfo.InvariantCulture, $"; {others} move in ways that are not judged.");
    }

    private static TableBlock Table(PublishedPart part)
    {
        var period = CommonPeriod.Of(part.Sections.SelectMany(section => section.Measures));
        return new TableBlock(
            $"{part.Title}: every measure in short",
            [
                new TableColumn("Measure", 124),
                new TableColumn("Latest", 64, CellAlignment.End, period ?? ""),
                new TableColumn("On a year", 90),
                new TableColumn("Over time", 78),
                new TableColumn("Trend", 74),
                new TableColumn("Benchmark", 60),
            ],
            [.. part.Sections
                .Where(section => section.Measures.Count > 0)
                .SelectMany(section => Rows(section, period))]);
    }

    private static IEnumerable<TableRow> Rows(PublishedSection section, string? period) =>
    [
        new([TableCell.Of(new CellText([new InlineRun(section.Title, Link: "#" + Anchors.Section(section.Slug))]))]),
        .. section.Measures.Select(measure => Row(measure, period)),
    ];

    private static TableRow Row(PublishedMeasure measure, string? period)
    {
        List<CellContent> title = [new CellText(measure.ShortTitle), new CellText(measure.UnitLabel, small: true)];
        if (measure.Illustrative)
        {
            title.Add(new CellText("Illustrative", small: true, TextTone.Illustrative));
        }

        return new TableRow(
        [
            new TableCell(title),
            MeasureCells.Latest(measure, period),
            TableCell.Of(measure.Change?.Text ?? "–"),
            Line(measure),
            new TableCell([.. Verdicts.Trend(measure.Trend)]),
            TableCell.Of(Verdicts.Rank(measure.Benchmark)),
        ]);
    }

    private static TableCell Line(PublishedMeasure measure) => measure.Recent.Any(value => value is not null)
        ? TableCell.Of(new CellDrawing(
            Sparkline.Draw(measure.Recent, LineWidth, LineHeight),
            Sparkline.AlternativeText(measure.Recent, measure.Format)))
        : TableCell.Of("–");
}
