using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary><c>&lt;check-box for="Form.Agreed" label="..." /&gt;</c>: yes or no, bound to a <see langword="bool"/>.</summary>
[HtmlTargetElement("check-box", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckBoxTagHelper : FieldTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        PassOn(output, input);
        input.AddCssClass("govuk-checkboxes__input");
        input.Attributes["type"] = "checkbox";
        input.Attributes["id"] = Id;
        input.Attributes["name"] = For.Name;
        input.Attributes["value"] = "true";
        Describe(input);
        if (For.Model is true)
        {
            input.Attributes["checked"] = "checked";
        }

        var item = new TagBuilder("div");
        item.AddCssClass("govuk-checkboxes__item");
        var label = LabelTag();
        label.AddCssClass("govuk-checkboxes__label");
        item.InnerHtml.AppendHtml(input).AppendHtml(label);
        var boxes = new TagBuilder("div");
        boxes.AddCssClass("govuk-checkboxes");
        boxes.InnerHtml.AppendHtml(item);
        var group = Group();
        AppendWords(group);
        group.InnerHtml.AppendHtml(boxes);
        Replace(output, group);
    }
}
