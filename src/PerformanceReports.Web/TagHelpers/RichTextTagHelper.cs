using Microsoft.AspNetCore.Razor.TagHelpers;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Rendering;

namespace PerformanceReports.Web.TagHelpers;

/// <summary>
/// <c>&lt;rich-text source="..." terms="..."/&gt;</c>: a text in the product's small Markdown, its terms linked. With <c>inline</c>, a text of one paragraph stands without its paragraph element.
/// </summary>
[HtmlTargetElement("rich-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RichTextTagHelper : TagHelper
{
    public required string Source { get; set; }

    public TermLinker Terms { get; set; } = TermLinker.None;

    /// <summary>The figures whose sources the page shows.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; set; } = [];

    public bool Inline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(
            Inline ? RichTextHtml.RenderInline(Source, Terms, Figures) : RichTextHtml.Render(Source, Terms, Figures));
    }
}
