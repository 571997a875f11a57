using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests.Accounts;

/// <summary>The warning before a session ends, and what becomes of the typing where it does.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SessionTests(BrowserFixture browser)
{
    private const string Invite = "/editing/people/invite";

    [BrowserFact]
    public async Task Page_ShortlyBeforeTheEnd_WarnsAndStaysSignedInWhenAsked()
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Administrator, Invite);
        var left = 120;
        await opened.Page.RouteAsync("**/account/session", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = $"{{\"secondsLeft\":{(route.Request.Method == "POST" ? left = 3600 : left)}}}",
        }));
        await opened.Page.ReloadAsync();
        var note = opened.Page.Locator("[data-session-note]");
        await note.GetByText("You will be signed out in about 2 minutes.").WaitForAsync();
        await note.GetByRole(AriaRole.Button, new() { Name = "Stay signed in" }).ClickAsync();

        await note.GetByText("You are still signed in.").WaitForAsync();
        left.ShouldBe(3600);
        opened.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Page_WhoseSessionEnded_KeepsTheTypingAndGivesItBackAfterSigningIn()
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Administrator, Invite);
        var page = opened.Page;
        await page.GetByLabel("Name").FillAsync("Half Typed");
        await page.EvaluateAsync("document.dispatchEvent(new Event('session-ended'))");
        await page.GetByText("You are signed out. What you typed is kept in this tab.").WaitForAsync();
        await page.Context.ClearCookiesAsync();
        await page.GetByLabel("Name").FillAsync("Wholly Typed");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in again" }).ClickAsync();
        await page.FillSignInAsync(SignedIn.Administrator);

        (await page.GetByLabel("Name").InputValueAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
        (await page.GetByLabel("Name").InputValueAsync()).ShouldBe("Wholly Typed");
        (await page.GetByText("was kept").CountAsync()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task Page_OfSomeoneElse_OffersNothingThatAnotherTyped()
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Administrator, Invite);
        await opened.Page.EvaluateAsync(
            "sessionStorage.setItem('kept:/editing/people/invite', JSON.stringify({ person: 'Someone Else', "
            + "at: new Date().toISOString(), texts: [{ action: '/editing/people/invite', name: 'Form.Name', value: 'x' }] }))");
        await opened.Page.ReloadAsync();

        (await opened.Page.GetByText("was kept").CountAsync()).ShouldBe(0);
    }
}
