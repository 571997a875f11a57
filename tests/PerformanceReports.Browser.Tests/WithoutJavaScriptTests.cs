namespace PerformanceReports.Browser.Tests;

[Collection(PublicPagesCollection.Name)]
public sealed class WithoutJavaScriptTests(BrowserFixture browser)
{
    public static TheoryData<string> EachPage => Pages.Each();

    [BrowserTheory]
    [MemberData(nameof(EachPage))]
    public async Task Page_WithoutJavaScript_ShowsItsHeadingAndComplainsOfNothing(string address)
    {
        await using var opened = await browser.OpenAsync(address, Widths.Phone, javaScript: false);
        (await opened.Page.Locator("main h1").IsVisibleAsync()).ShouldBeTrue();
        opened.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(Widths.Phone)]
    [InlineData(Widths.Tablet)]
    [InlineData(Widths.Wide)]
    public async Task Section_WithoutJavaScript_ShowsEveryChartAsAPicture(int width)
    {
        await using var opened = await browser.OpenAsync(Pages.Neighbourhood, width, javaScript: false);
        var figures = opened.Page.Locator("main figure");
        (await figures.CountAsync()).ShouldBe(4);
        for (var index = 0; index < 4; index++)
        {
            var picture = figures.Nth(index).Locator("svg[role=img]:visible").First;
            var box = await picture.BoundingBoxAsync();
            box.ShouldNotBeNull();
            box.Width.ShouldBeGreaterThan(240);
            box.Height.ShouldBeGreaterThan(150);
        }
    }

    [BrowserFact]
    public async Task Section_WithoutJavaScript_UnfoldsTheDataOfAChart()
    {
        await using var opened = await browser.OpenAsync(Pages.Neighbourhood, javaScript: false);
        var details = opened.Page.Locator("main figure details").First;
        (await details.Locator("table").IsVisibleAsync()).ShouldBeFalse();
        await details.Locator("summary").ClickAsync();
        (await details.Locator("table").IsVisibleAsync()).ShouldBeTrue();
        (await details.Locator("table").InnerTextAsync()).ShouldContain("March 2025");
    }

    [BrowserFact]
    public async Task Measure_WithoutJavaScript_ShowsTheForceChosenInTheViewChosen()
    {
        await using var opened = await browser.OpenAsync(Pages.Burglary, Widths.Phone, javaScript: false);
        await opened.Page.Locator(".choices a", new() { HasText = "XmR chart" }).ClickAsync();
        await opened.Page.Locator("#force").SelectOptionAsync("Kent");
        await opened.Page.Locator("button", new() { HasText = "Show this force" }).ClickAsync();
        opened.Page.Url.ShouldEndWith("/measures/residential-burglary?view=control&force=E23000032#history");
        (await opened.Page.Locator("#history").InnerTextAsync()).ShouldBe("History: Kent");
        (await opened.Page.Locator("#history ~ .charts svg[role=img]:visible").CountAsync()).ShouldBe(1);
    }
}
