using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Values that published reports state for a section's measures: as notes where few, else as a table.</summary>
internal static class StatedValues
{
    private const int MostNotes = 2;

    public static IEnumerable<SemanticBlock> Compose(PublishedSection section)
    {
        var stated = section.AllStated();
        if (stated.Count > MostNotes)
        {
            return
            [
                new HeadingBlock(4, "Values stated in published reports"),
                Table(section, stated),
                .. Source(stated),
            ];
        }

        return stated.Select(value => new ParagraphBlock(
            [
                new InlineRun(value.MeasureTitle + ": ", Bold: true),
                new InlineRun($"{value.Text}, {value.AreaName}, {value.PeriodLabel}, {value.Edition}."),
            ],
            ParagraphRole.Note));
    }

    private static TableBlock Table(PublishedSection section, IReadOnlyList<PublishedStatement> stated)
    {
        var isOneEdition = IsOneEdition(stated);
        return new TableBlock(
            $"Values stated in published reports: {section.Title}",
            [
                new TableColumn("Measure", 190),
                new TableColumn("Value", 110),
                new TableColumn("Area and period", 180),
            ],
            [.. stated.Select(value => new TableRow(
            [
                TableCell.Of(value.MeasureTitle),
                TableCell.Of(value.Text),
                TableCell.Of(
                [
                    new CellText($"{value.AreaName}, {value.PeriodLabel}"),
                    .. isOneEdition ? Array.Empty<CellContent>() : [new CellText(value.Edition, small: true)],
                ]),
            ]))],
            Dense: true);
    }

    /// <summary>The report that states the values, said once where it states all of them.</summary>
    private static IEnumerable<SemanticBlock> Source(IReadOnlyList<PublishedStatement> stated) => IsOneEdition(stated)
        ? [new ParagraphBlock($"All {stated[0].Edition}.", ParagraphRole.Note)]
        : [];

    private static bool IsOneEdition(IReadOnlyList<PublishedStatement> stated) =>
        stated.All(value => value.Edition == stated[0].Edition);
}
