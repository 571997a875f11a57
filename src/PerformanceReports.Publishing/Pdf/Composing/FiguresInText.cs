using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Where the figures come from that a text is bound to.</summary>
internal static class FiguresInText
{
    public static IEnumerable<SemanticBlock> Compose(IReadOnlyList<PublishedFigure> figures, int level)
    {
        if (figures.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(level, "Figures in the text", Role: HeadingRole.Side);
        yield return new ListBlock(Ordered: false, [.. figures.Select(Item)]);
    }

    private static IReadOnlyList<SemanticBlock> Item(PublishedFigure figure)
    {
        List<InlineRun> runs =
        [
            new InlineRun(figure.Text, Bold: true),
            new InlineRun($": {figure.MeasureTitle}, {figure.Description}, {figure.AreaName}, {figure.PeriodLabel}. "
                + $"{figure.Source}."),
        ];
        if (figure.Illustrative)
        {
            runs.AddRange([new InlineRun(" "), new InlineRun(Illustration.Statement, Tone: TextTone.Illustrative)]);
        }

        return [new ParagraphBlock(runs)];
    }
}
