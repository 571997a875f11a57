using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>
/// What every field of a form has: a label, perhaps a hint, the error that ModelState holds for it, and the value that
/// was posted or is held. Markup as GOV.UK Frontend has it.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The property of the page that is edited, for example <c>Form.Email</c>.</summary>
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    /// <summary>A sentence under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>"s", "m" or "l" for a label that is larger than the text; none otherwise.</summary>
    public string? LabelSize { get; set; }

    /// <summary>Whether the label is the heading of its page.</summary>
    public bool LabelIsHeading { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected string Id => FieldId.Of(For.Name);

    private protected string? Error =>
        ViewContext.ViewData.ModelState.TryGetValue(For.Name, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;

    /// <summary>What was typed, even where it could not be understood; otherwise what is held.</summary>
    private protected string Value =>
        ViewContext.ViewData.ModelState.TryGetValue(For.Name, out var entry) && entry.AttemptedValue is { } typed
            ? typed
            : Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? "";

    private protected TagBuilder Group()
    {
        var group = new TagBuilder("div");
        group.AddCssClass(Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        return group;
    }

    private protected TagBuilder LabelTag()
    {
        var label = new TagBuilder("label");
        label.AddCssClass(LabelSize is null ? "govuk-label" : $"govuk-label govuk-label--{LabelSize}");
        label.Attributes["for"] = Id;
        label.InnerHtml.Append(Label);
        if (!LabelIsHeading)
        {
            return label;
        }

        var heading = new TagBuilder("h1");
        heading.AddCssClass("govuk-label-wrapper");
        heading.InnerHtml.AppendHtml(label);
        return heading;
    }

    /// <summary>The hint and the error, between the label and the field.</summary>
    private protected void AppendWords(TagBuilder group)
    {
        if (Hint is not null)
        {
            group.InnerHtml.AppendHtml(Words("div", "govuk-hint", $"{Id}-hint", Hint));
        }

        if (Error is not null)
        {
            var error = Words("p", "govuk-error-message", $"{Id}-error", Error);
            error.InnerHtml.Clear();
            error.InnerHtml.AppendHtml("<span class=\"govuk-visually-hidden\">Error:</span> ").Append(Error);
            group.InnerHtml.AppendHtml(error);
        }
    }

    /// <summary>Names what is read out with the field.</summary>
    private protected void Describe(TagBuilder field)
    {
        var words = new[] { Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error" };
        if (words.Any(word => word is not null))
        {
            field.Attributes["aria-describedby"] = string.Join(' ', words.OfType<string>());
        }
    }

    /// <summary>Attributes that the view writes and this helper does not know (data-..., maxlength) go to the field.</summary>
    private protected static void PassOn(TagHelperOutput output, TagBuilder field)
    {
        foreach (var attribute in output.Attributes)
        {
            field.Attributes[attribute.Name] = attribute.Value?.ToString();
        }
    }

    private protected static void Replace(TagHelperOutput output, TagBuilder with)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(with);
    }

    private static TagBuilder Words(string tag, string style, string id, string text)
    {
        var words = new TagBuilder(tag);
        words.AddCssClass(style);
        words.Attributes["id"] = id;
        words.InnerHtml.Append(text);
        return words;
    }
}
