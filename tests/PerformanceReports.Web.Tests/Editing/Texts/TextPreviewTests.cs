using PerformanceReports.Web.Tests.Editing.Sections;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Texts;

/// <summary>A text as the public will see it, while it is typed.</summary>
[Collection(SiteCollection.Name)]
public sealed class TextPreviewTests(SiteFixture site)
{
    [Fact]
    public async Task Preview_OfMarkdown_IsThePublicRendering()
    {
        var html = await PreviewAsync("2051-04", "**Bold**, *italic* and <script>alert(1)</script>");

        html.QuerySelector("strong")!.TextContent.ShouldBe("Bold");
        html.QuerySelector("em")!.TextContent.ShouldBe("italic");
        html.QuerySelector("script").ShouldBeNull();
    }

    [Fact]
    public async Task Preview_OfAReference_ShowsItsNumberAndItsSource()
    {
        var html = await PreviewAsync("2051-05", "There were {{serious-violence.count@2025-03}} offences.");

        html.QuerySelector(".prose")!.TextContent.ShouldMatch(@"There were [\d,]+( \(illustrative\))? offences\.");
        html.QuerySelector(".bound")!.TextContent.ShouldContain("12 months to March 2025");
        html.QuerySelector(".unresolved").ShouldBeNull();
    }

    [Fact]
    public async Task Preview_OfAReferenceWithoutAFigure_SaysWhy()
    {
        var html = await PreviewAsync("2051-06", "There were {{serious-violins.count}} offences.");

        html.QuerySelector(".unresolved code")!.TextContent.ShouldBe("{{serious-violins.count}}");
        html.QuerySelector(".unresolved")!.TextContent.ShouldContain("serious-violence");
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PreviewAsync(string report, string text)
    {
        var section = await DraftSection.StartAsync(site, report);
        using var anna = await section.AnnaAsync();
        using var answer = await section.PostAsync(
            anna, $"/editing/reports/{report}/text-preview", [new("text", text)], "text/html");
        answer.EnsureSuccessStatusCode();
        return await SiteFixture.ParseAsync(answer);
    }
}
