using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>A section's measures summary, what must be read with it, and values that published reports state.</summary>
internal static class MeasuresTable
{
    public static IEnumerable<SemanticBlock> Compose(PublishedSection section, PublishedSince? since)
    {
        if (section.Measures.Count == 0)
        {
            yield break;
        }

        var period = CommonPeriod.Of(section.Measures);

        // "Not available" needs less room than a rank with a position, and leaves it to the titles.
        var benchmark = section.Measures.Any(measure => measure.Benchmark.Rank is not null) ? 128 : 90;
        yield return new HeadingBlock(4, period is null ? "Measures summary" : $"Measures summary: {period}");
        yield return new TableBlock(
            $"Measures summary: {section.Title}",
            [
                new TableColumn("Measure", 264 - benchmark),
                new TableColumn("Latest", 54, Alignment(section.Measures)),
                new TableColumn("Change on a year", 84),
                new TableColumn("Trend", 78),
                new TableColumn("Benchmark", benchmark),
            ],
            [.. section.Measures.Select(measure => Row(measure, period, since))]);
        foreach (var block in Notes(section))
        {
            yield return block;
        }

        foreach (var block in StatedValues.Compose(section))
        {
            yield return block;
        }
    }

    /// <summary>Decimal points stand one under the other where the numbers can be compared.</summary>
    private static CellAlignment Alignment(IReadOnlyList<PublishedMeasure> measures) =>
        measures.Select(measure => measure.UnitLabel).Distinct().Count() == 1
            ? CellAlignment.Decimal
            : CellAlignment.End;

    private static TableRow Row(PublishedMeasure measure, string? period, PublishedSince? since) => new(
    [
        MeasureCells.Title(measure),
        MeasureCells.Latest(measure, period),
        MeasureCells.Change(measure),
        MeasureCells.Trend(measure, since),
        MeasureCells.Benchmark(measure, since),
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
                        + "figures will look here, and are not to be quoted, apart from those that a report states."),
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
            // Where all rows are of one edition there is nothing to tell apart.
            var names = edition.Count() == section.Measures.Count ? "" : Names([.. edition]) + ": ";
            yield return new ParagraphBlock(
                [new InlineRun(names, Bold: true), new InlineRun(edition.Key + ".")], ParagraphRole.Note);
        }
    }

    private static string Names(IReadOnlyList<PublishedMeasure> measures) =>
        Sentences.List([.. measures.Select(measure => measure.ShortTitle).Distinct()]);
}
