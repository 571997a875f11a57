using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>
/// <c>&lt;marked-words parts="..." element="del" /&gt;</c>: a text in which what differs is marked, for the eye and for
/// those who hear the page. Made here and not in a view, whose line breaks would stand in the text.
/// </summary>
[HtmlTargetElement("marked-words", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedWordsTagHelper : TagHelper
{
    public required IReadOnlyList<WordPart> Parts { get; set; }

    /// <summary>What marks: "del" in what was, "ins" in what is.</summary>
    public required string Element { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Parts.Count == 0 ? "audit-words audit-words--none" : "audit-words");
        if (Parts.Count == 0)
        {
            output.Content.Append("Nothing");
        }

        foreach (var part in Parts)
        {
            if (part.Differs)
            {
                output.Content.AppendHtml(Marked(part.Text));
            }
            else
            {
                output.Content.Append(part.Text);
            }
        }
    }

    private TagBuilder Marked(string text)
    {
        var mark = new TagBuilder(Element);
        mark.InnerHtml
            .AppendHtml(Spoken(Element == "del" ? "[removed: " : "[added: "))
            .Append(text)
            .AppendHtml(Spoken("]"));
        return mark;
    }

    private static TagBuilder Spoken(string text)
    {
        var spoken = new TagBuilder("span");
        spoken.AddCssClass("govuk-visually-hidden");
        spoken.InnerHtml.Append(text);
        return spoken;
    }
}
