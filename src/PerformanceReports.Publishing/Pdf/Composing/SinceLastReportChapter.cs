using System.Globalization;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Publishing.Changes;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>
/// Which verdicts are others than in the report before, and which measures came and went. It faces the quarter at a
/// glance where the report is printed on both sides.
/// </summary>
internal static class SinceLastReportChapter
{
    public static IEnumerable<SemanticBlock> Compose(PublishedReport report)
    {
        if (SinceLastReport.Of(report) is not { } since)
        {
            yield break;
        }

        yield return ReportComposer.Chapter(
            since.Title,
            Anchors.SinceLastReport,
            [
                new ParagraphBlock(since.Summary, ParagraphRole.Lead),
                .. Verdicts(report, since),
            ]);
    }

    private static IEnumerable<SemanticBlock> Verdicts(PublishedReport report, SinceLastReport since)
    {
        var changed = since.Changes.Where(change => change.Any).ToList();
        TableRow[] rows =
        [
            .. Group(report, changed.Where(change => change.Rank == RankMove.Better), "Better rank"),
            .. Group(report, changed.Where(change => change.Rank == RankMove.Worse), "Worse rank"),
            .. Group(report, changed.Where(change => change.Rank == RankMove.None), "Other verdicts"),
        ];
        if (rows.Length > 0)
        {
            yield return new HeadingBlock(3, "Verdicts that changed");
            yield return new TableBlock(
                since.Title,
                [
                    new TableColumn("Measure", 128),
                    new TableColumn("Trend", 84),
                    new TableColumn("Rank", 62),
                    new TableColumn("From first to last", 106),
                    new TableColumn("Against the average", 100),
                ],
                rows,
                Dense: true);
        }

        foreach (var line in since.Measures)
        {
            yield return new ParagraphBlock(
                [new InlineRun(line.Label + ": ", Bold: true), new InlineRun(line.Text + ".")], ParagraphRole.Note);
        }
    }

    private static IEnumerable<TableRow> Group(
        PublishedReport report, IEnumerable<VerdictChange> changes, string title)
    {
        var rows = changes.Select(change => Row(report, change)).ToList();
        return rows.Count == 0 ? [] : rows.Prepend(new TableRow([TableCell.Of(title)]));
    }

    private static TableRow Row(PublishedReport report, VerdictChange change)
    {
        var (now, before) = (change.Measure.Benchmark, change.Before.Benchmark);
        var section = report.Sections().First(section => section.Measures.Contains(change.Measure));
        return new TableRow(
        [
            TableCell.Of(new CellText(
                [new InlineRun(change.Measure.ShortTitle, Link: "#" + Anchors.Section(section.Slug))])),
            Was(change.Measure.Trend.Text, change.OfTrend ? Within(change.Before.Trend.Text) : null),
            Was(Place(now), Place(now) == Place(before) ? null : Place(before, now.Of)),
            Strip(change),
            Was(Sentences.Start(Position(now)), change.OfPosition ? Position(before) : null),
        ]);
    }

    private static TableCell Was(string now, string? before) => before is null
        ? TableCell.Of(now)
        : TableCell.Of(
            new CellText([new InlineRun(now, Tone: TextTone.Strong)]), new CellText($"was {before}", small: true));

    private static TableCell Strip(VerdictChange change) =>
        change is { Measure.Benchmark: { Rank: { } now, Of: { } of }, Before.Benchmark: { Rank: { } before, Of: var ofBefore } }
            && of == ofBefore && now != before
            ? TableCell.Of(new CellDrawing(
                RankMoveStrip.Draw(before, now, of),
                string.Create(
                    CultureInfo.InvariantCulture, $"From {Rank.Ordinal(before)} to {Rank.Ordinal(now)} of {of}")))
            : TableCell.Of("–");

    /// <summary>A verdict as it stands within a sentence.</summary>
    private static string Within(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>"7th of 8", and "7th" where so many are said to be compared already.</summary>
    private static string Place(PublishedBenchmark benchmark, int? saidOf = null) => benchmark switch
    {
        { Rank: { } rank, Of: { } of } when of == saidOf => Rank.Ordinal(rank),
        { Rank: { } rank, Of: { } of } => string.Create(CultureInfo.InvariantCulture, $"{Rank.Ordinal(rank)} of {of}"),
        _ => "–",
    };

    private static string Position(PublishedBenchmark benchmark) => benchmark.Position is { } position
        ? VerdictChange.Words(position).Replace(" average", "", StringComparison.Ordinal)
        : "–";
}
