using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests;

[Collection(PublicPagesCollection.Name)]
public sealed class ChartTests(BrowserFixture browser)
{
    // The sum of all shifts since the page began: the browser's own measure of what moved under the reader.
    private const string LayoutShift = """
        () => new Promise(resolve => new PerformanceObserver((list, observer) => {
            observer.disconnect();
            resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0));
        }).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => resolve(0), 500))
        """;

    [BrowserTheory]
    [InlineData(Widths.Phone)]
    [InlineData(Widths.Tablet)]
    [InlineData(Widths.Wide)]
    public async Task Charts_TakenOverByTheScript_MoveNothing(int width)
    {
        await using var opened = await browser.OpenAsync(Pages.Neighbourhood, width);
        await CanvasesAsync(opened.Page, 4);
        (await opened.Page.EvaluateAsync<double>(LayoutShift)).ShouldBe(0);
        opened.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Charts_UnderThePointer_ShowTheirValues()
    {
        await using var opened = await browser.OpenAsync(Pages.Homicide);
        await CanvasesAsync(opened.Page, 1);
        var without = await CanvasPixelsAsync(opened.Page);
        await opened.Page.Locator("main figure canvas").First.HoverAsync();
        await opened.Page.WaitForTimeoutAsync(100);
        (await CanvasPixelsAsync(opened.Page)).ShouldNotBe(without);
    }

    [BrowserFact]
    public async Task Charts_ByKeyboard_SayEachValue()
    {
        await using var opened = await browser.OpenAsync(Pages.Homicide);
        await CanvasesAsync(opened.Page, 1);
        await opened.Page.Locator("main figure [tabindex='0']").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("End");
        var said = opened.Page.Locator("main figure [aria-live=polite]").First;
        (await said.InnerTextAsync()).ShouldContain("Mar 2024");
        (await said.InnerTextAsync()).ShouldContain("0.0129");
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        (await said.InnerTextAsync()).ShouldContain("Dec 2023");
    }

    [BrowserFact]
    public async Task Charts_SeriesSwitchedOff_SayThatTheyAre()
    {
        await using var opened = await browser.OpenAsync(Pages.Homicide);
        await CanvasesAsync(opened.Page, 1);
        var button = opened.Page.Locator("main figure button[aria-pressed]").First;
        (await button.GetAttributeAsync("aria-pressed")).ShouldBe("true");
        var shown = await CanvasPixelsAsync(opened.Page);
        await button.ClickAsync();
        (await button.GetAttributeAsync("aria-pressed")).ShouldBe("false");
        (await CanvasPixelsAsync(opened.Page)).ShouldNotBe(shown);
    }

    [BrowserFact]
    public async Task RapeCharges_VolumeAndRate_AreTwoChartsOnOneTimeAxis()
    {
        await using var opened = await browser.OpenAsync(Pages.Rape, javaScript: false);
        var figures = opened.Page.Locator("main figure");
        (await figures.CountAsync()).ShouldBe(2);
        var volume = await figures.Nth(0).BoundingBoxAsync();
        var rate = await figures.Nth(1).BoundingBoxAsync();
        volume.ShouldNotBeNull();
        rate.ShouldNotBeNull();
        rate.X.ShouldBe(volume.X, "aligned charts stand one above the other, so that their months line up");
        rate.Y.ShouldBeGreaterThan(volume.Y);
        (await figures.Nth(0).InnerTextAsync()).ShouldContain("Illustrative figures, not published data");
        (await figures.Nth(1).InnerTextAsync()).ShouldContain("Illustrative figures, not published data");
    }

    private static async Task CanvasesAsync(IPage page, int count) => await page.WaitForFunctionAsync(
        "count => document.querySelectorAll('main figure canvas').length === count", count);

    private static Task<string> CanvasPixelsAsync(IPage page) =>
        page.EvaluateAsync<string>("document.querySelector('main figure canvas').toDataURL()");
}
