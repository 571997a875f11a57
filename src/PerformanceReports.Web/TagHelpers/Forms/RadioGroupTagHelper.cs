using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary><c>&lt;radio-group for="Form.Trend" label="Trend" items="Model.Trends" /&gt;</c>: one of a few.</summary>
[HtmlTargetElement("radio-group", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadioGroupTagHelper : ChoicesTagHelper
{
    private protected override string Kind => "radios";

    private protected override string InputType => "radio";
}
