using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PerformanceReports.Web.Rendering;

namespace PerformanceReports.Web.Tests.Rendering;

public sealed class RichTextHtmlTests
{
    private static readonly TermLinker Terms = new([new("asp", "ASP", null, "The force.", [])]);

    [Theory]
    [InlineData("Plain.", "<p class=\"govuk-body\">Plain.</p>")]
    [InlineData("**Bold** and *not*", "<p class=\"govuk-body\"><strong>Bold</strong> and <em>not</em></p>")]
    [InlineData("<script>alert(1)</script>", "<p class=\"govuk-body\">&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("[a](javascript:alert(1))", "<p class=\"govuk-body\">a</p>")]
    [InlineData("[a](https://example.org/?a=1&b=2)",
        "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"https://example.org/?a=1&amp;b=2\">a</a></p>")]
    [InlineData("- one\n- two", "<ul class=\"govuk-list govuk-list--bullet\"><li>one</li><li>two</li></ul>")]
    [InlineData("1. one", "<ol class=\"govuk-list govuk-list--number\"><li>one</li></ol>")]
    public void Render_Markdown_IsEncodedHtml(string markdown, string expected) =>
        Write(RichTextHtml.Render(markdown, TermLinker.None)).Trim().ShouldBe(expected);

    [Fact]
    public void Render_TermTwice_LinksTheFirst() =>
        Write(RichTextHtml.Render("ASP and **ASP**", Terms)).Trim().ShouldBe(
            "<p class=\"govuk-body\"><a class=\"term\" href=\"/glossary#asp\">ASP</a> and <strong>ASP</strong></p>");

    [Fact]
    public void Render_TermInALink_LeavesTheLink() =>
        Write(RichTextHtml.Render("[ASP](https://example.org/)", Terms)).ShouldNotContain("glossary");

    [Fact]
    public void RenderInline_OneParagraph_HasNoParagraphElement() =>
        Write(RichTextHtml.RenderInline("A & B", TermLinker.None)).ShouldBe("A &amp; B");

    private static string Write(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
