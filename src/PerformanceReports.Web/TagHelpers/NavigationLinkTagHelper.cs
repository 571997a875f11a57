using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers;

/// <summary>
/// <c>&lt;navigation-link href="..." here="..."&gt;</c>: an entry of the navigation, marked where the reader is in it.
/// </summary>
[HtmlTargetElement("navigation-link")]
public sealed class NavigationLinkTagHelper : TagHelper
{
    public required string Href { get; set; }

    public bool Here { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.Attributes.SetAttribute(
            "class", "govuk-service-navigation__item" + (Here ? " govuk-service-navigation__item--active" : ""));
        output.PreContent.SetHtmlContent($"<a class=\"govuk-service-navigation__link\" href=\"{Href}\""
            + (Here ? " aria-current=\"true\"><strong class=\"govuk-service-navigation__active-fallback\">" : ">"));
        output.PostContent.SetHtmlContent(Here ? "</strong></a>" : "</a>");
    }
}
