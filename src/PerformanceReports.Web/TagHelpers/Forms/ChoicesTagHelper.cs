using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>What radios and checkboxes share: a fieldset whose legend is the label, and a list of choices.</summary>
public abstract class ChoicesTagHelper : FieldTagHelper
{
    public required IEnumerable<Choice> Items { get; set; }

    /// <summary>Whether the choices stand smaller and closer.</summary>
    public bool Small { get; set; }

    private protected abstract string Kind { get; }

    private protected abstract string InputType { get; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var fieldset = new TagBuilder("fieldset");
        fieldset.AddCssClass("govuk-fieldset");
        Describe(fieldset);
        fieldset.InnerHtml.AppendHtml(Legend());
        AppendWords(fieldset);
        fieldset.InnerHtml.AppendHtml(List(output));
        var group = Group();
        group.InnerHtml.AppendHtml(fieldset);
        Replace(output, group);
    }

    /// <summary>The values that are chosen: those posted, otherwise those held.</summary>
    private protected HashSet<string> Chosen()
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(For.Name, out var entry) && entry.RawValue is { } posted)
        {
            return [.. posted as string[] ?? [Text(posted)]];
        }

        return For.Model switch
        {
            null => [],
            string text => [text],
            System.Collections.IEnumerable several => [.. several.Cast<object>().Select(Text)],
            var one => [Text(one)],
        };
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private TagBuilder Legend()
    {
        var legend = new TagBuilder("legend");
        legend.AddCssClass($"govuk-fieldset__legend govuk-fieldset__legend--{LabelSize ?? "s"}");
        if (!LabelIsHeading)
        {
            legend.InnerHtml.Append(Label);
            return legend;
        }

        var heading = new TagBuilder("h1");
        heading.AddCssClass("govuk-fieldset__heading");
        heading.InnerHtml.Append(Label);
        legend.InnerHtml.AppendHtml(heading);
        return legend;
    }

    private TagBuilder List(TagHelperOutput output)
    {
        var list = new TagBuilder("div");
        list.AddCssClass($"govuk-{Kind}" + (Small ? $" govuk-{Kind}--small" : ""));
        var chosen = Chosen();
        var number = 0;
        foreach (var choice in Items)
        {
            // The first has the field's own id: the error summary leads there.
            var id = number++ == 0 ? Id : $"{Id}-{number}";
            list.InnerHtml.AppendHtml(Item(choice, id, chosen.Contains(choice.Value), output));
        }

        return list;
    }

    private TagBuilder Item(Choice choice, string id, bool chosen, TagHelperOutput output)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        PassOn(output, input);
        input.AddCssClass($"govuk-{Kind}__input");
        input.Attributes["type"] = InputType;
        input.Attributes["id"] = id;
        input.Attributes["name"] = For.Name;
        input.Attributes["value"] = choice.Value;
        if (chosen)
        {
            input.Attributes["checked"] = "checked";
        }

        var item = new TagBuilder("div");
        item.AddCssClass($"govuk-{Kind}__item");
        item.InnerHtml.AppendHtml(input).AppendHtml(ItemLabel(choice, id));
        AppendHint(item, input, choice, id);
        return item;
    }

    private TagBuilder ItemLabel(Choice choice, string id)
    {
        var label = new TagBuilder("label");
        label.AddCssClass($"govuk-label govuk-{Kind}__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(choice.Text);
        return label;
    }

    private void AppendHint(TagBuilder item, TagBuilder input, Choice choice, string id)
    {
        if (choice.Hint is not null)
        {
            var hint = new TagBuilder("div");
            hint.AddCssClass($"govuk-hint govuk-{Kind}__hint");
            hint.Attributes["id"] = $"{id}-item-hint";
            hint.InnerHtml.Append(choice.Hint);
            input.Attributes["aria-describedby"] = $"{id}-item-hint";
            item.InnerHtml.AppendHtml(hint);
        }
    }
}
