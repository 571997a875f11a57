using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PerformanceReports.Publishing;
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

    [Theory]
    [InlineData(
        "There were **[12](figure:homicide.count@2024-03:national)**.",
        "<p class=\"govuk-body\">There were <strong><a aria-describedby=\"figure-homicide-count-2024-03-national\" " +
        "class=\"figure\" href=\"#figure-homicide-count-2024-03-national\">12</a></strong>.</p>")]
    [InlineData("There were [13](figure:homicide.count@2024-03:national).", "<p class=\"govuk-body\">There were 13.</p>")]
    [InlineData("There were [12](figure:homicide.count).", "<p class=\"govuk-body\">There were 12.</p>")]
    public void Render_BoundFigures_LeadToTheirSourcesWherePublished(string markdown, string expected)
    {
        var figure = new PublishedFigure(
            "homicide.count@2024-03:national", "12", 12, "homicide", "Homicide", "offences", "England and Wales",
            "12 months to March 2024", "Home Office edition of June 2026", Illustrative: false);
        Write(RichTextHtml.Render(markdown, TermLinker.None, [figure])).Trim().ShouldBe(expected);
    }

    [Fact]
    public void Render_NestedLists_StandInTheirItems() =>
        Write(RichTextHtml.Render("1. one\n   - two\n     1. three\n2. four", TermLinker.None))
            .ReplaceLineEndings("").ShouldBe(
                "<ol class=\"govuk-list govuk-list--number\"><li><p class=\"govuk-body\">one</p>" +
                "<ul class=\"govuk-list govuk-list--bullet\"><li><p class=\"govuk-body\">two</p>" +
                "<ol class=\"govuk-list govuk-list--number\"><li>three</li></ol></li></ul></li><li>four</li></ol>");

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
