using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Text;
using ListBlock = PerformanceReports.Publishing.Pdf.Semantic.ListBlock;
using ParagraphBlock = PerformanceReports.Publishing.Pdf.Semantic.ParagraphBlock;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Says a report's texts, written in small Markdown, as semantic blocks.</summary>
internal static class RichTextBlocks
{
    public static IReadOnlyList<SemanticBlock> Of(string markdown) =>
        [.. RichText.Parse(markdown).Blocks.Select(Block)];

    /// <summary>All of a text in one line, where there is no room for its paragraphs and lists.</summary>
    public static IReadOnlyList<InlineRun> Inline(string markdown) =>
    [
        .. Paragraphs(RichText.Parse(markdown).Blocks).SelectMany((paragraph, i) => i == 0
            ? paragraph.Runs.Select(Run)
            : paragraph.Runs.Select(Run).Prepend(new InlineRun(" "))),
    ];

    private static IEnumerable<Text.ParagraphBlock> Paragraphs(IEnumerable<TextBlock> blocks) =>
        blocks.SelectMany(block => block switch
        {
            Text.ParagraphBlock paragraph => [paragraph],
            Text.ListBlock list => list.Items.SelectMany(Paragraphs),
            _ => throw new NotSupportedException($"A report's PDF does not know a {block.GetType().Name}."),
        });

    private static SemanticBlock Block(TextBlock block) => block switch
    {
        Text.ParagraphBlock paragraph => new ParagraphBlock([.. paragraph.Runs.Select(Run)]),
        Text.ListBlock list => new ListBlock(list.Ordered, [.. list.Items.Select(item =>
            (IReadOnlyList<SemanticBlock>)[.. item.Select(Block)])]),
        _ => throw new NotSupportedException($"A report's PDF does not know a {block.GetType().Name}."),
    };

    private static InlineRun Run(TextRun run) => new(run.Text, run.Bold, run.Italic, run.Link);
}
