using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary><c>&lt;text-area for="Form.Text" label="Comment" rows="8" /&gt;</c>: several lines of text.</summary>
[HtmlTargetElement("text-area", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextAreaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var area = new TagBuilder("textarea");
        PassOn(output, area);
        area.Attributes["id"] = Id;
        area.Attributes["name"] = For.Name;
        area.Attributes["rows"] = FormattableString.Invariant($"{Rows}");
        area.AddCssClass(Error is null ? "govuk-textarea" : "govuk-textarea govuk-textarea--error");
        Describe(area);

        // HTML leaves out a line break that stands first.
        area.InnerHtml.AppendHtml("\n").Append(Value);

        var group = Group();
        group.InnerHtml.AppendHtml(LabelTag());
        AppendWords(group);
        group.InnerHtml.AppendHtml(area);
        Replace(output, group);
    }
}
