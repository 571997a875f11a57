using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.TagHelpers;

/// <summary><c>&lt;breadcrumbs steps="..."/&gt;</c>: the way to the page, the page itself last.</summary>
[HtmlTargetElement("breadcrumbs", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    public IReadOnlyList<Crumb> Steps { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Steps.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-breadcrumbs");
        output.Attributes.SetAttribute("aria-label", "Breadcrumb");
        var list = new TagBuilder("ol");
        list.AddCssClass("govuk-breadcrumbs__list");
        foreach (var step in Steps)
        {
            list.InnerHtml.AppendHtml(Item(step));
        }

        output.Content.SetHtmlContent(list);
    }

    private static TagBuilder Item(Crumb step)
    {
        var item = new TagBuilder("li");
        item.AddCssClass("govuk-breadcrumbs__list-item");
        if (step.Address is null)
        {
            item.Attributes["aria-current"] = "page";
            item.InnerHtml.Append(step.Text);
            return item;
        }

        var link = new TagBuilder("a");
        link.AddCssClass("govuk-breadcrumbs__link");
        link.Attributes["href"] = step.Address;
        link.InnerHtml.Append(step.Text);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
