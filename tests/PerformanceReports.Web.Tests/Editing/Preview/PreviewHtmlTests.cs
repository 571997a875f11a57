using PerformanceReports.Web.Editing.Preview;

namespace PerformanceReports.Web.Tests.Editing.Preview;

public sealed class PreviewHtmlTests
{
    [Theory]
    [InlineData("<a class=\"x\" href=\"/\">", "<a class=\"x\" href=\"/p/\">")]
    [InlineData("<a href=\"/reports/2025-03#top\">", "<a href=\"/p/reports/2025-03#top\">")]
    [InlineData("<form action=\"/measures\">", "<form action=\"/p/measures\">")]
    [InlineData("<img src=\"/reports/a.svg\">", "<img src=\"/p/reports/a.svg\">")]
    [InlineData("<link href=\"/assets/1/site.css\">", "<link href=\"/assets/1/site.css\">")]
    [InlineData("<a href=\"//example.org\">", "<a href=\"//example.org\">")]
    [InlineData("<a href=\"https://example.org/\">", "<a href=\"https://example.org/\">")]
    [InlineData("<a href=\"#top\">", "<a href=\"#top\">")]
    [InlineData("<p>href=\"/reports\"", "<p>href=\"/reports\"")]
    public void Rewrite_AnAddress_StaysWithinThePreview(string html, string rewritten) =>
        PreviewHtml.Rewrite(html, "/p", "Draft").ShouldBe(rewritten);

    [Fact]
    public void Rewrite_APage_SaysWhatItIsAtItsTop() =>
        PreviewHtml.Rewrite("<body class=\"a\">\n<main>", "/p", "Draft & <not>")
            .ShouldBe("<body class=\"previewed a\">\n  <div class=\"preview-band\" role=\"note\">Draft &amp; &lt;not&gt;</div>\n<main>");
}
