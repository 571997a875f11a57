using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Text;

namespace PerformanceReports.Web.Rendering;

/// <summary>
/// Writes a text of the product's small Markdown as HTML. Elements are built, never pasted, so whatever a text holds is
/// encoded. The first occurrence of each glossary term in the text links to its explanation.
/// </summary>
public sealed class RichTextHtml
{
    private readonly TermLinker _terms;
    private readonly IReadOnlyList<PublishedFigure> _figures;
    private readonly HashSet<string> _linked = [];

    private RichTextHtml(TermLinker terms, IReadOnlyList<PublishedFigure>? figures) =>
        (_terms, _figures) = (terms, figures ?? []);

    /// <summary>A whole text, paragraphs and lists.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="terms">The glossary.</param>
    /// <param name="figures">The figures whose sources the page shows: their numbers link there.</param>
    public static IHtmlContent Render(
        string markdown, TermLinker terms, IReadOnlyList<PublishedFigure>? figures = null) =>
        new RichTextHtml(terms, figures).Blocks(RichText.Parse(markdown).Blocks);

    /// <summary>A text of one paragraph without its paragraph element, for a row or an item of a list.</summary>
    /// <inheritdoc cref="Render"/>
    public static IHtmlContent RenderInline(
        string markdown, TermLinker terms, IReadOnlyList<PublishedFigure>? figures = null)
    {
        var blocks = RichText.Parse(markdown).Blocks;
        var writer = new RichTextHtml(terms, figures);
        return blocks is [ParagraphBlock only] ? writer.Runs(only.Runs) : writer.Blocks(blocks);
    }

    private HtmlContentBuilder Blocks(IReadOnlyList<TextBlock> blocks)
    {
        var html = new HtmlContentBuilder();
        foreach (var block in blocks)
        {
            html.AppendHtml(Block(block)).AppendLine();
        }

        return html;
    }

    private TagBuilder Block(TextBlock block) => block switch
    {
        ParagraphBlock paragraph => Element("p", "govuk-body", Runs(paragraph.Runs)),
        ListBlock list => List(list),
        _ => throw new NotSupportedException($"A text has a block that pages do not know: {block.GetType().Name}."),
    };

    private TagBuilder List(ListBlock list)
    {
        var items = new HtmlContentBuilder();
        foreach (var item in list.Items)
        {
            items.AppendHtml(Element("li", null, item is [ParagraphBlock only] ? Runs(only.Runs) : Blocks(item)));
        }

        return list.Ordered
            ? Element("ol", "govuk-list govuk-list--number", items)
            : Element("ul", "govuk-list govuk-list--bullet", items);
    }

    private HtmlContentBuilder Runs(IReadOnlyList<TextRun> runs)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in runs)
        {
            html.AppendHtml(Look(run));
        }

        return html;
    }

    private IHtmlContent Look(TextRun run)
    {
        IHtmlContent content = run switch
        {
            { Link: { } address } => Link(address, "govuk-link", run.Text),
            { Figure: { } reference } => Figure(reference, run.Text),
            _ => WithTerms(run.Text),
        };
        content = run.Italic ? Element("em", null, content) : content;
        return run.Bold ? Element("strong", null, content) : content;
    }

    /// <summary>
    /// A number that leads to its source on the page, which is also read out with it. A number that is not the one
    /// published under its reference was typed by hand, and stands as it is.
    /// </summary>
    private IHtmlContent Figure(string reference, string text)
    {
        if (!_figures.Any(figure => figure.Reference == reference && figure.Text == text))
        {
            return new HtmlContentBuilder().Append(text);
        }

        var place = FigureAnchor.Of(reference);
        var link = Link("#" + place, "figure", text);
        link.Attributes["aria-describedby"] = place;
        return link;
    }

    private HtmlContentBuilder WithTerms(string text)
    {
        var html = new HtmlContentBuilder();
        var written = 0;
        foreach (var match in _terms.Find(text).Where(match => _linked.Add(match.Term.Slug)))
        {
            html.Append(text[written..match.Start]);
            html.AppendHtml(Link($"/glossary#{match.Term.Slug}", "term", text.Substring(match.Start, match.Length)));
            written = match.Start + match.Length;
        }

        html.Append(text[written..]);
        return html;
    }

    private static TagBuilder Link(string address, string look, string text)
    {
        var link = Element("a", look, new HtmlContentBuilder().Append(text));
        link.Attributes["href"] = address;
        return link;
    }

    private static TagBuilder Element(string name, string? look, IHtmlContent content)
    {
        var element = new TagBuilder(name);
        if (look is not null)
        {
            element.AddCssClass(look);
        }

        element.InnerHtml.AppendHtml(content);
        return element;
    }
}
