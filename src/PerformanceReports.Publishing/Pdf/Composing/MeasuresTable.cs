using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>A section's measures summary, what must be read with it, and the values that published reports state.</summary>
internal static class MeasuresTable
{
    public static IEnumerable<SemanticBlock> Compose(PublishedSection section)
    {
        if (section.Measures.Count == 0)
        {
            yield break;
        }

        var period = CommonPeriod.Of(section.Measures);
        yield return new HeadingBlock(4, "Measures summary");
        yield return new TableBlock(
            $"Measures summary: {section.Title}",
            [
                new TableColumn("Measure", 146),
                new TableColumn("Latest", 66, CellAlignment.Decimal, period ?? ""),
                new TableColumn("Change on a year", 78),
                new TableColumn("Trend", 78),
                new TableColumn("Benchmark", 112),
            ],
            [.. section.Measures.Select(measure => Row(measure, period))]);
        foreach (var block in Notes(section))
        {
            yield return block;
        }

        var stated = section.Measures.SelectMany(measure => measure.Stated).Distinct().ToList();
        if (stated.Count > 0)
        {
            yield return new HeadingBlock(4, "Values stated in published reports");
            yield return StatedTable(section, stated);
        }
    }

    private static TableRow Row(PublishedMeasure measure, string? period) => new(
    [
        MeasureCells.Title(measure),
        MeasureCells.Latest(measure, period),
        MeasureCells.Change(measure),
        new TableCell([.. Verdicts.Trend(measure.Trend)]),
        MeasureCells.Benchmark(measure),
    ]);

    private static IEnumerable<SemanticBlock> Notes(PublishedSection section)
    {
        var illustrative = section.Measures.Where(measure => measure.Illustrative).ToList();
        if (illustrative.Count > 0)
        {
            yield return new ParagraphBlock(
                [
                    new InlineRun(Illustration.Statement, Tone: TextTone.Illustrative),
                    new InlineRun($": {Names(illustrative)}. The verdicts are as published; the values only show how "
                        + "figures will look here, and are not to be quoted."),
                ],
                ParagraphRole.Notice);
        }

        // A note that several rows share is said once.
        var notes = section.Measures
            .SelectMany(measure => measure.Notes.Select(note => (measure, note)))
            .Where(entry => !entry.note.StartsWith(Illustration.Statement, StringComparison.Ordinal))
            .GroupBy(entry => entry.note, entry => entry.measure);
        foreach (var note in notes)
        {
            yield return new ParagraphBlock(
                [new InlineRun(Names([.. note]) + ": ", Bold: true), new InlineRun(note.Key)], ParagraphRole.Note);
        }

        foreach (var edition in section.Measures.Where(measure => !measure.Illustrative && measure.Edition.Length > 0)
            .GroupBy(measure => measure.Edition))
        {
            yield return new ParagraphBlock(
                [new InlineRun(Names([.. edition]) + ": ", Bold: true), new InlineRun(edition.Key + ".")],
                ParagraphRole.Note);
        }
    }

    private static string Names(IReadOnlyList<PublishedMeasure> measures) =>
        Sentences.List([.. measures.Select(measure => measure.ShortTitle).Distinct()]);

    private static TableBlock StatedTable(PublishedSection section, IReadOnlyList<PublishedStatement> stated) => new(
        $"Values stated in published reports: {section.Title}",
        [
            new TableColumn("Measure", 170),
            new TableColumn("Area", 96),
            new TableColumn("Period", 118),
            new TableColumn("Value", 50, CellAlignment.Decimal),
            new TableColumn("Stated in", 110),
        ],
        [.. stated.Select(value => new TableRow(
        [
            TableCell.Of(value.MeasureTitle),
            TableCell.Of(value.AreaName),
            TableCell.Of(value.PeriodLabel),
            TableCell.Of(value.Text),
            TableCell.Of(value.Edition),
        ]))]);
}
