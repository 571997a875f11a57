using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests.Editing;

/// <summary>
/// A quarter from its start to its publication, and then a correction, by two people at their browsers. On a site of its
/// own: what it publishes would be the latest report of every other test.
/// </summary>
public sealed class WholeQuarterTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Report = "/editing/reports/2025-06";
    private const string Homicide = $"{Report}/sections/reduce-murder-and-other-homicide";

    [BrowserFact]
    public async Task AQuarter_FromItsStartToItsCorrection_PassesThroughTwoPeople()
    {
        await using var analyst = await browser.OpenSignedInAsync(SignedIn.Analyst, "/editing/reports/start");
        await using var approver = await browser.OpenSignedInAsync(SignedIn.Approver, "/editing");
        await StartAsync(analyst.Page);
        await DecideAsync(analyst.Page);
        await WriteAsync(analyst.Page);
        await ReviewAndPublishAsync(analyst.Page, approver.Page);
        await ReadsAsync("/reports/2025-06/reduce-murder-and-other-homicide", "homicides in the year to June 2025");

        await CorrectAsync(analyst.Page);
        await ReviewAndPublishAsync(analyst.Page, approver.Page);
        await ReadsAsync("/reports/2025-06", "The homicide comment was too short.");
        analyst.Complaints.ShouldBeEmpty();
        approver.Complaints.ShouldBeEmpty();
    }

    private static async Task StartAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "See what is carried over" }).ClickAsync();
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith(Report, StringComparison.Ordinal));
    }

    // From one measure to the next by its button: the suggestion is taken, or the words that say that there is none.
    private static async Task DecideAsync(IPage page)
    {
        await page.GotoAsync($"{Homicide}/measures/homicide");
        for (var more = true; more;)
        {
            await TakeAsync(page, "trend", "Stable");
            await TakeAsync(page, "benchmark", "Not available");
            await page.GetByLabel("Note to the row").FillAsync("Later figures are not published yet.");
            var next = page.GetByRole(AriaRole.Button, new() { Name = "Save and go to the next" });
            more = await next.CountAsync() > 0;
            await PressAsync(more ? next : page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }), page);
        }
    }

    private static async Task TakeAsync(IPage page, string verdict, string otherwise)
    {
        var suggested = page.Locator($"button[name=act][value={verdict}]");
        if (await suggested.CountAsync() == 0)
        {
            await page.GetByLabel(otherwise, new() { Exact = true }).CheckAsync();
            return;
        }

        await suggested.ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith($"#{verdict}", StringComparison.Ordinal));
    }

    private static async Task WriteAsync(IPage page)
    {
        await TypeAsync(page, $"{Homicide}#comment-1", "There were {{homicide.count}} homicides in the year to June 2025.");
        await page.GotoAsync($"{Report}/checklist");
        var places = await page.Locator(".checklist__entry:has(.govuk-tag--red) a")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        foreach (var place in places.Distinct().ToList())
        {
            await TypeAsync(page, place, "Later figures are not published yet.");
        }

        await page.GotoAsync($"{Report}/checklist");
        (await page.Locator(".govuk-tag--red").CountAsync()).ShouldBe(0);
    }

    private static async Task TypeAsync(IPage page, string place, string text)
    {
        var item = place[(place.IndexOf('#') + 1)..];
        await page.GotoAsync(place);
        await page.Locator($"#{item}-text").FillAsync(text);
        await page.Locator($"#{item} [data-status]", new() { HasText = "Saved at" }).WaitForAsync();
    }

    private static async Task ReviewAndPublishAsync(IPage analyst, IPage approver)
    {
        await analyst.GotoAsync($"{Report}/review");
        await PressAsync(analyst, "Submit for review");
        await approver.GotoAsync($"{Report}/review");
        await PressAsync(approver, "Approve the report");
        await approver.GotoAsync($"{Report}/publishing/now");
        await approver.GetByRole(AriaRole.Checkbox).CheckAsync();
        await PressAsync(approver, "Publish now");
        (await approver.Locator("main").InnerTextAsync()).ShouldContain("is public");
    }

    private static async Task CorrectAsync(IPage page)
    {
        await page.GotoAsync($"{Report}/publishing");
        await PressAsync(page, "Start a correction");
        await page.GotoAsync($"{Report}/publishing/correction/note");
        await page.Locator("[name='Form.What']").FillAsync("A comment on homicide says more.");
        await page.Locator("[name='Form.Why']").FillAsync("The homicide comment was too short.");
        await PressAsync(page, "Save what the public is told");
        await TypeAsync(page, $"{Homicide}#comment-1", "There were {{homicide.count}} homicides in the year to June 2025, fewer.");
    }

    private static Task PressAsync(IPage page, string button) =>
        PressAsync(page.GetByRole(AriaRole.Button, new() { Name = button }), page);

    // Each leads to another page, which says what was done.
    private static async Task PressAsync(ILocator button, IPage page)
    {
        await page.EvaluateAsync("document.body.dataset.left = 'true'");
        await button.ClickAsync();
        await page.Locator("body:not([data-left]) .govuk-notification-banner").First.WaitForAsync();
    }

    private async Task ReadsAsync(string address, string text)
    {
        await using var visitor = await browser.OpenAsync(address);
        (await visitor.Page.Locator("main").TextContentAsync()).ShouldNotBeNull().ShouldContain(text);
    }
}
