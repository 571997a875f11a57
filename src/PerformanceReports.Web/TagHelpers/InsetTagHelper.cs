using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers;

/// <summary><c>&lt;inset&gt;</c>: text set apart from the text around it.</summary>
[HtmlTargetElement("inset")]
public sealed class InsetTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-inset-text");
    }
}
