using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>
/// <c>&lt;checkbox-group for="Form.Roles" label="Roles" items="Model.Roles" /&gt;</c>: any of a few, posted as a list.
/// </summary>
[HtmlTargetElement("checkbox-group", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxGroupTagHelper : ChoicesTagHelper
{
    private protected override string Kind => "checkboxes";

    private protected override string InputType => "checkbox";
}
