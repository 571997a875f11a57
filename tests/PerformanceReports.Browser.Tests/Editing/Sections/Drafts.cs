using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests.Editing.Sections;

/// <summary>Starts quarters through the pages, as an analyst does.</summary>
internal static class Drafts
{
    /// <summary>Opens a section of a quarter that is started for the test; each test has a month of its own.</summary>
    public static async Task<OpenedPage> OpenSectionAsync(
        this BrowserFixture browser, int year, int month, int width = Widths.Wide, bool javaScript = true)
    {
        await using (var started = await browser.OpenSignedInAsync(SignedIn.Analyst, "/editing/reports/start"))
        {
            await started.Page.GetByLabel("Month", new() { Exact = true }).FillAsync($"{month}");
            await started.Page.GetByLabel("Year").FillAsync($"{year}");
            await started.Page.Locator("#form-from").CheckAsync();
            await started.Page.Locator("main form button[type=submit]").ClickAsync();
            await started.Page.Locator("main form button[type=submit]").Last.ClickAsync();
            await started.Page.WaitForURLAsync(url => url.EndsWith(Key(year, month), StringComparison.Ordinal));
        }

        return await browser.OpenSignedInAsync(SignedIn.Analyst, Section(year, month), width, javaScript);
    }

    public static string Section(int year, int month) =>
        $"/editing/reports/{Key(year, month)}/sections/reduce-serious-violence";

    public static Task SavedAsync(this IPage page, string item) =>
        page.Locator($"#{item} [data-status]", new() { HasText = "Saved at" }).WaitForAsync();

    public static async Task<IReadOnlyList<string>> ItemsAsync(this IPage page, string kind) =>
        await page.Locator($"[data-list={kind}] > li").EvaluateAllAsync<string[]>("items => items.map(item => item.id)");

    public static Task<string> FocusedAsync(this IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.id");

    private static string Key(int year, int month) => FormattableString.Invariant($"{year}-{month:00}");
}
