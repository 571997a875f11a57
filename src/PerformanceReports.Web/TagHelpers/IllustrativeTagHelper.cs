using Microsoft.AspNetCore.Razor.TagHelpers;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.TagHelpers;

/// <summary><c>&lt;illustrative when="..."/&gt;</c>: the mark of everything drawn from illustrative figures.</summary>
[HtmlTargetElement("illustrative", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IllustrativeTagHelper : TagHelper
{
    public bool When { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!When)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "illustrative");
        output.Content.SetContent(Illustration.Statement);
    }
}
