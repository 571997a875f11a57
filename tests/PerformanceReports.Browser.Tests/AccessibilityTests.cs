using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests;

[Collection(PublicPagesCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    public static TheoryData<string, int> PagesAtEveryWidth => Pages.AtEveryWidth();

    [BrowserTheory]
    [MemberData(nameof(PagesAtEveryWidth))]
    public async Task Page_AtAWidth_HasNoViolationAndNoSidewaysScroll(string address, int width)
    {
        await using var opened = await browser.OpenAsync(address, width);
        var result = await opened.Page.RunAxe();
        result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))
            .ShouldBeEmpty();
        await ShouldNotScrollSidewaysAsync(opened.Page);
        opened.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(Pages.Latest)]
    [InlineData(Pages.Neighbourhood)]
    [InlineData(Pages.Burglary)]
    public async Task Page_WithEverythingUnfolded_HasNoViolation(string address)
    {
        await using var opened = await browser.OpenAsync(address);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await opened.Page.RunAxe();
        result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))
            .ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(Pages.Latest)]
    [InlineData(Pages.Neighbourhood)]
    public async Task SkipLink_IsTheFirstStop_AndLeadsToTheContent(string address)
    {
        await using var opened = await browser.OpenAsync(address);
        await opened.Page.Keyboard.PressAsync("Tab");
        var link = opened.Page.Locator(":focus");
        (await link.InnerTextAsync()).ShouldContain("Skip to main content");
        (await link.IsVisibleAsync()).ShouldBeTrue();
        await opened.Page.Keyboard.PressAsync("Enter");
        (await opened.Page.EvaluateAsync<string>("location.hash")).ShouldBe("#main-content");
    }

    [BrowserFact]
    public async Task Page_InForcedColours_StillShowsTheLinesOfItsCharts()
    {
        await using var opened = await browser.OpenAsync(
            Pages.Homicide, javaScript: false, forcedColors: ForcedColors.Active);
        var line = opened.Page.Locator("main figure svg [stroke]").First;
        (await line.EvaluateAsync<string>("e => getComputedStyle(e).stroke")).ShouldNotBe("none");
    }

    private static async Task ShouldNotScrollSidewaysAsync(IPage page)
    {
        var overflow = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.ShouldBe(0, "the page is wider than the window");
    }
}
