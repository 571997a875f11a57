namespace PerformanceReports.Publishing.Text;

/// <summary>
/// A text in the product's small Markdown: paragraphs, numbered and bulleted lists (nested), bold, italic and links;
/// nothing else. Anything else in the source is shown as it was typed; HTML is never passed through.
/// </summary>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record RichText(IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>Reads a text.</summary>
    public static RichText Parse(string markdown) => RichTextParser.Parse(markdown);

    /// <summary>Every stretch of the text in reading order.</summary>
    public IEnumerable<TextRun> Runs() => RunsOf(Blocks);

    private static IEnumerable<TextRun> RunsOf(IEnumerable<TextBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ParagraphBlock paragraph => paragraph.Runs,
        ListBlock list => list.Items.SelectMany(RunsOf),
        _ => throw new NotSupportedException($"A text has a block that is not known: {block.GetType().Name}."),
    });
}
