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
}
