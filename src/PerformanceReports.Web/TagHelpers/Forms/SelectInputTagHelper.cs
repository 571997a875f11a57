using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary><c>&lt;select-input for="Form.Measure" label="Measure" items="Model.Measures" /&gt;</c>: one of a list.</summary>
[HtmlTargetElement("select-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectInputTagHelper : FieldTagHelper
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = new TagBuilder("select");
        PassOn(output, select);
        select.Attributes["id"] = Id;
        select.Attributes["name"] = For.Name;
        select.AddCssClass(Error is null ? "govuk-select" : "govuk-select govuk-select--error");
        Describe(select);
        foreach (var item in Items)
        {
            select.InnerHtml.AppendHtml(Option(item));
        }

        var group = Group();
        group.InnerHtml.AppendHtml(LabelTag());
        AppendWords(group);
        group.InnerHtml.AppendHtml(select);
        Replace(output, group);
    }

    private TagBuilder Option(SelectListItem item)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = item.Value;
        if (item.Value == Value)
        {
            option.Attributes["selected"] = "selected";
        }

        if (item.Disabled)
        {
            option.Attributes["disabled"] = "disabled";
        }

        option.InnerHtml.Append(item.Text);
        return option;
    }
}
