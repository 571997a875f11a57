using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Tests.TagHelpers;

public sealed class FormFieldsTests
{
    private const string Name = "Form.Items[2].Text";
    private readonly ModelStateDictionary _state = new();

    [Fact]
    public void TextInput_WithHintAndError_IsDescribedByBoth()
    {
        _state.AddModelError(Name, "Enter <something>");
        var group = Render(new TextInputTagHelper { For = For("held"), Label = "Text", Hint = "A hint" });
        var input = group.QuerySelector("input")!;

        group.ClassList.ShouldContain("govuk-form-group--error");
        input.Id.ShouldBe("form-items-2-text");
        input.GetAttribute("aria-describedby").ShouldBe("form-items-2-text-hint form-items-2-text-error");
        group.QuerySelector("label")!.GetAttribute("for").ShouldBe(input.Id);
        group.QuerySelector(".govuk-error-message")!.TextContent.ShouldBe("Error: Enter <something>");
    }

    [Fact]
    public void TextInput_OfWhatCouldNotBeUnderstood_ShowsItAsTyped()
    {
        _state.SetModelValue(Name, "twelve", "twelve");

        Render(new TextInputTagHelper { For = For(12), Label = "Number" })
            .QuerySelector("input")!.GetAttribute("value").ShouldBe("twelve");
    }

    [Fact]
    public void TextInput_OfAPassword_IsNeverWrittenBack()
    {
        _state.SetModelValue(Name, "secret", "secret");

        Render(new TextInputTagHelper { For = For("secret"), Label = "Password", Type = "password" })
            .OuterHtml.ShouldNotContain("secret");
    }

    [Fact]
    public void TextArea_OfTextThatBeginsWithALine_KeepsIt() =>
        Render(new TextAreaTagHelper { For = For("\nSecond line"), Label = "Text" })
            .QuerySelector("textarea")!.TextContent.ShouldBe("\nSecond line");

    [Fact]
    public void SelectInput_OfAHeldValue_HasItSelected() =>
        Render(new SelectInputTagHelper { For = For("b"), Label = "One", Items = [new("A", "a"), new("B", "b")] })
            .QuerySelectorAll("option[selected]").Single().GetAttribute("value").ShouldBe("b");

    [Fact]
    public void RadioGroup_WithError_HasTheFieldsIdOnTheFirstChoice()
    {
        _state.AddModelError(Name, "Choose one");
        var group = Render(new RadioGroupTagHelper
        {
            For = For(null),
            Label = "Which",
            Items = [new("a", "A", "About A"), new("b", "B")],
        });

        group.QuerySelector("legend")!.TextContent.ShouldBe("Which");
        group.QuerySelector("input")!.Id.ShouldBe("form-items-2-text");
        group.QuerySelector("input")!.GetAttribute("aria-describedby").ShouldBe("form-items-2-text-item-hint");
        group.QuerySelectorAll("input").Select(input => input.Id).ShouldBeUnique();
    }

    [Fact]
    public void CheckboxGroup_OfSeveralPosted_HasThoseChecked()
    {
        _state.SetModelValue(Name, (string[])["a", "c"], "a,c");
        var group = Render(new CheckboxGroupTagHelper
        {
            For = For((string[])["b"]),
            Label = "Which",
            Items = [new("a", "A"), new("b", "B"), new("c", "C")],
        });

        group.QuerySelectorAll("input[checked]").Select(input => input.GetAttribute("value")).ShouldBe(["a", "c"]);
    }

    [Fact]
    public void CheckBox_OfTrue_IsChecked() =>
        Render(new CheckBoxTagHelper { For = For(true), Label = "Yes" })
            .QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("true");

    [Fact]
    public void ErrorSummary_OfErrors_LeadsToTheirFields()
    {
        _state.AddModelError(Name, "Enter a text");
        _state.AddModelError("", "Nothing was saved");
        var summary = Render(new ErrorSummaryTagHelper());

        summary.QuerySelectorAll("li").Select(item => item.TextContent)
            .ShouldBe(["Enter a text", "Nothing was saved"], ignoreOrder: true);
        summary.QuerySelectorAll("a").Single().GetAttribute("href").ShouldBe("#form-items-2-text");
    }

    [Fact]
    public void ErrorSummary_OfNothing_IsNothing() => Html(new ErrorSummaryTagHelper()).ShouldBeEmpty();

    private static ModelExpression For(object? model)
    {
        var metadata = new EmptyModelMetadataProvider();
        return new ModelExpression(Name, metadata.GetModelExplorerForType(model?.GetType() ?? typeof(string), model));
    }

    private IElement Render(TagHelper helper) =>
        new HtmlParser().ParseDocument($"<body>{Html(helper)}</body>").Body!.FirstElementChild!;

    private string Html(TagHelper helper)
    {
        var view = new ViewContext
        {
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), _state),
        };
        helper.GetType().GetProperty(nameof(FieldTagHelper.ViewContext))!.SetValue(helper, view);
        var output = new TagHelperOutput("", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        using var writer = new StringWriter();
        ((IHtmlContent)output).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
