using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>
/// Every form that posts carries the antiforgery token, whether its author thought of it or not, and leaves checking to
/// the server, whose messages all look alike. In place of ASP.NET Core's own helper of the same name.
/// </summary>
[HtmlTargetElement("form")]
public sealed class FormTagHelper(IAntiforgery antiforgery) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var method = output.Attributes["method"]?.Value?.ToString();
        if (!string.Equals(method, "post", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        output.Attributes.SetAttribute("novalidate", "novalidate");
        var tokens = antiforgery.GetAndStoreTokens(ViewContext.HttpContext);
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.Attributes["type"] = "hidden";
        hidden.Attributes["name"] = tokens.FormFieldName;
        hidden.Attributes["value"] = tokens.RequestToken;
        output.PreContent.AppendHtml(hidden);
    }
}
