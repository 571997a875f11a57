using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>
/// <c>&lt;text-input for="Form.Email" label="Email address" type="email" width="20" /&gt;</c>: one line of text. A
/// password is never written back.
/// </summary>
[HtmlTargetElement("text-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextInputTagHelper : FieldTagHelper
{
    public string Type { get; set; } = "text";

    /// <summary>The width in characters: 2, 3, 4, 5, 10, 20 or 30; the whole column where it is not given.</summary>
    public int? Width { get; set; }

    /// <summary>Words before the field, for example "£".</summary>
    public string? Prefix { get; set; }

    /// <summary>Words after the field, for example "per 1,000".</summary>
    public string? Suffix { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var group = Group();
        group.InnerHtml.AppendHtml(LabelTag());
        AppendWords(group);
        group.InnerHtml.AppendHtml(Wrapped(Input(output)));
        Replace(output, group);
    }

    private TagBuilder Input(TagHelperOutput output)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        PassOn(output, input);
        input.Attributes["type"] = Type;
        input.Attributes["id"] = Id;
        input.Attributes["name"] = For.Name;
        if (Type != "password")
        {
            input.Attributes["value"] = Value;
        }

        var classes = "govuk-input" + (Width is null ? "" : $" govuk-input--width-{Width}")
            + (Error is null ? "" : " govuk-input--error");
        input.AddCssClass(classes);
        Describe(input);
        return input;
    }

    private TagBuilder Wrapped(TagBuilder input)
    {
        if (Prefix is null && Suffix is null)
        {
            return input;
        }

        var wrapper = new TagBuilder("div");
        wrapper.AddCssClass("govuk-input__wrapper");
        AppendBeside(wrapper, "prefix", Prefix);
        wrapper.InnerHtml.AppendHtml(input);
        AppendBeside(wrapper, "suffix", Suffix);
        return wrapper;
    }

    private static void AppendBeside(TagBuilder wrapper, string side, string? text)
    {
        if (text is not null)
        {
            var beside = new TagBuilder("div");
            beside.AddCssClass($"govuk-input__{side}");
            beside.Attributes["aria-hidden"] = "true";
            beside.InnerHtml.Append(text);
            wrapper.InnerHtml.AppendHtml(beside);
        }
    }
}
