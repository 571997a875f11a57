using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>
/// <c>&lt;error-summary /&gt;</c>, above the heading of a page with a form: everything that ModelState holds against what
/// was posted, each error leading to its field. Nothing where nothing is wrong.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The fields in the order of the page, where it has many; those that are not named come last.</summary>
    public IReadOnlyList<string> Fields { get; set; } = [];

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        var list = new TagBuilder("ul");
        list.AddCssClass("govuk-list govuk-error-summary__list");
        foreach (var (name, text) in InOrder(state).SelectMany(
            entry => entry.Value!.Errors.Take(1).Select(error => (entry.Key, error.ErrorMessage))))
        {
            list.InnerHtml.AppendHtml(Item(name, text));
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-error-summary", "");
        output.Content.SetHtmlContent("<div role=\"alert\"><h2 class=\"govuk-error-summary__title\">There is a problem</h2>");
        output.Content.AppendHtml("<div class=\"govuk-error-summary__body\">").AppendHtml(list).AppendHtml("</div></div>");
    }

    private IEnumerable<KeyValuePair<string, ModelStateEntry?>> InOrder(ModelStateDictionary state) => Fields.Count == 0
        ? state
        : state.OrderBy(entry => PlaceOf(entry.Key)).ThenBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase);

    // Binding writes the first part of a name as the parameter is called: form.Title.
    private int PlaceOf(string name) =>
        Fields.TakeWhile(field => !name.StartsWith(field, StringComparison.OrdinalIgnoreCase)).Count();

    private static TagBuilder Item(string name, string text)
    {
        var item = new TagBuilder("li");
        if (name.Length == 0)
        {
            item.InnerHtml.Append(text);
            return item;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = $"#{FieldId.Of(name)}";
        link.InnerHtml.Append(text);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
