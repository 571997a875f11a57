using Deque.AxeCore.Playwright;

namespace PerformanceReports.Browser.Tests.Editing.Measures;

/// <summary>The pages on which measures are kept, as people see and use them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MeasurePagesTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData("/editing/measures", Widths.Phone)]
    [InlineData("/editing/measures", Widths.Tablet)]
    [InlineData("/editing/measures/residential-burglary", Widths.Phone)]
    [InlineData("/editing/measures/residential-burglary", Widths.Wide)]
    [InlineData("/editing/measures/new", Widths.Tablet)]
    public async Task Page_AtAWidth_HasNoViolationAndNoSidewaysScroll(string address, int width)
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Analyst, address, width);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

        var result = await opened.Page.RunAxe();

        result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))
            .ShouldBeEmpty();
        (await opened.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        opened.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task List_WithoutJavaScript_IsFilteredByWords()
    {
        await using var opened = await browser.OpenSignedInAsync(
            SignedIn.Analyst, "/editing/measures", javaScript: false);

        await opened.Page.GetByLabel("Words").FillAsync("drug trafficking");
        await opened.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        (await opened.Page.Locator("tbody tr").CountAsync()).ShouldBe(1);
        (await opened.Page.GetByLabel("Words").InputValueAsync()).ShouldBe("drug trafficking");
    }
}
