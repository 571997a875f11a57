using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests;

/// <summary>Signs in by the site's own form, as one of the accounts that a development database has.</summary>
internal static class SignedIn
{
    public const string Analyst = "analyst@example.org";
    public const string Approver = "approver@example.org";
    public const string Administrator = "administrator@example.org";

    private static readonly Dictionary<string, string> Passwords = new()
    {
        [Analyst] = "write-the-quarter",
        [Approver] = "check-the-quarter",
        [Administrator] = "invite-the-others",
    };

    /// <summary>Opens a page of the site as someone who is signed in.</summary>
    public static async Task<OpenedPage> OpenSignedInAsync(
        this BrowserFixture browser, string account, string address, int width = Widths.Wide, bool javaScript = true)
    {
        var context = await browser.NewContextAsync(width, javaScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        await page.FillSignInAsync(account);
        await page.CloseAsync();
        return await OpenedPage.AtAsync(context, address);
    }

    /// <summary>Fills in the sign-in form that the page shows, and waits for what follows.</summary>
    public static async Task FillSignInAsync(this IPage page, string account)
    {
        await page.GetByLabel("Email address").FillAsync(account);
        await page.GetByLabel("Password").FillAsync(Passwords[account]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/account/sign-in"));
    }
}
