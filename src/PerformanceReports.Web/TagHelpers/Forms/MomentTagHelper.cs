using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>
/// <c>&lt;moment at="..." with-time="true" /&gt;</c>: when something was, in UK time: "29 May 2025 at 9.30am".
/// </summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper : TagHelper
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public DateTimeOffset At { get; set; }

    public bool WithTime { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z");
        output.Content.SetContent(Words());
    }

    private string Words()
    {
        var local = UkTime.Of(At);
        var day = local.ToString("d MMMM yyyy", British);
        return WithTime ? $"{day} at {local.ToString("h.mm", British)}{(local.Hour < 12 ? "am" : "pm")}" : day;
    }
}
