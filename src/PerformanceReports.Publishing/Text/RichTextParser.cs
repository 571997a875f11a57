using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PerformanceReports.Publishing.BoundFigures;
using MarkdigList = Markdig.Syntax.ListBlock;
using MarkdigParagraph = Markdig.Syntax.ParagraphBlock;

namespace PerformanceReports.Publishing.Text;

/// <summary>Turns Markdown into <see cref="RichText"/>, keeping only what the product allows.</summary>
internal static class RichTextParser
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static RichText Parse(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var document = Markdown.Parse(markdown, Pipeline);
        return new RichText(Blocks(document, markdown));
    }

    private static List<TextBlock> Blocks(ContainerBlock container, string source) =>
        [.. container.Where(block => !block.Span.IsEmpty).SelectMany(block => Convert(block, source))];

    private static IEnumerable<TextBlock> Convert(Block block, string source) => block switch
    {
        MarkdigList list => [new ListBlock(list.IsOrdered, [.. list.OfType<ListItemBlock>()
            .Select(item => (IReadOnlyList<TextBlock>)Blocks(item, source))])],
        MarkdigParagraph paragraph => [new ParagraphBlock(Runs(paragraph.Inline))],
        LinkReferenceDefinitionGroup => [],
        _ => [new ParagraphBlock([new TextRun(Source(block, source))])],
    };

    private static string Source(Block block, string source) =>
        source.Substring(block.Span.Start, block.Span.Length).ReplaceLineEndings(" ").Trim();

    private static List<TextRun> Runs(ContainerInline? container)
    {
        var runs = new List<TextRun>();
        if (container is not null)
        {
            Collect(container, new TextRun(""), runs);
        }

        return Joined(runs);
    }

    private static void Collect(ContainerInline container, TextRun look, List<TextRun> runs)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case EmphasisInline { DelimiterCount: 2 } strong:
                    Collect(strong, look with { Bold = true }, runs);
                    break;
                case EmphasisInline emphasis:
                    Collect(emphasis, look with { Italic = true }, runs);
                    break;
                case LinkInline { IsImage: false } link:
                    Collect(link, Linked(look, link.Url), runs);
                    break;
                case ContainerInline other:
                    Collect(other, look, runs);
                    break;
                case AutolinkInline auto:
                    var address = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
                    runs.Add(look with { Text = auto.Url, Link = SafeAddress(address) });
                    break;
                default:
                    runs.Add(look with { Text = Plain(inline) });
                    break;
            }
        }
    }

    private static string Plain(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => inline.ToString() ?? "",
    };

    private static TextRun Linked(TextRun look, string? address) =>
        address?.StartsWith(FigureLink.Scheme, StringComparison.Ordinal) is true
            ? look with { Figure = address[FigureLink.Scheme.Length..] }
            : look with { Link = SafeAddress(address) ?? look.Link };

    private static string? SafeAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            ? uri.AbsoluteUri
            : null;

    private static List<TextRun> Joined(List<TextRun> runs)
    {
        var joined = new List<TextRun>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (joined.Count > 0 && joined[^1] with { Text = "" } == run with { Text = "" })
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }
}
