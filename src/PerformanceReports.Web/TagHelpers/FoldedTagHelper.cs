using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers;

/// <summary><c>&lt;folded title="..."&gt;</c>: content that the reader unfolds.</summary>
[HtmlTargetElement("folded")]
public sealed class FoldedTagHelper : TagHelper
{
    public required string Title { get; set; }

    /// <summary>Words that tell this fold from others of the same title, for those who hear the page.</summary>
    public string? About { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.TryGetAttribute("class", out var given);
        output.Attributes.SetAttribute("class", $"govuk-details {given?.Value}".TrimEnd());
        output.PreContent.SetHtmlContent(Summary());
        output.PreContent.AppendHtml("<div class=\"govuk-details__text\">");
        output.PostContent.SetHtmlContent("</div>");
    }

    private TagBuilder Summary()
    {
        var text = new TagBuilder("span");
        text.AddCssClass("govuk-details__summary-text");
        text.InnerHtml.Append(Title);
        if (About is not null)
        {
            var about = new TagBuilder("span");
            about.AddCssClass("govuk-visually-hidden");
            about.InnerHtml.Append($": {About}");
            text.InnerHtml.AppendHtml(about);
        }

        var summary = new TagBuilder("summary");
        summary.AddCssClass("govuk-details__summary");
        summary.InnerHtml.AppendHtml(text);
        return summary;
    }
}
