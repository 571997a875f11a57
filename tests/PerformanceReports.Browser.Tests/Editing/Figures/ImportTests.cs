using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests.Editing.Figures;

/// <summary>A file brought, mended, taken in and withdrawn by an analyst; every page looked at on the way.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ImportTests(BrowserFixture browser)
{
    private const string Head = "measure,force_code,period_end,months,numerator,denominator\n";
    private const string Unknown = "Reports of fraud,E23000036,2025-03-31,12,8700,\n";

    [BrowserFact]
    public async Task File_WithAnUnknownNameAndABadNumber_IsMendedTakenInAndWithdrawn()
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Analyst, "/editing/figures");
        var page = opened.Page;
        await LookAtAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Bring a file from the force" }).ClickAsync();
        await LookAtAsync(page);
        await SendAsync(page, "force.csv", "action-fraud-offences,E23000036,2025-06-30,12,86S0,\n");
        await NameAsync(page);
        await SeesAsync(page, "2 errors stand in the way");
        await LookAtAsync(page);

        await page.GetByLabel("“Reports of fraud”").SelectOptionAsync("action-fraud-offences");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remember and check again" }).ClickAsync();
        await SeesAsync(page, "1 error stands in the way");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring the corrected file" }).ClickAsync();
        await SendAsync(page, "corrected.csv", "action-fraud-offences,E23000036,2025-06-30,12,8650,\n");
        await SeesAsync(page, "Ready: 2 figures");
        await LookAtAsync(page);

        await TakeInAsync(page);
        await SeesAsync(page, "2 figures are held");
        await LookAtAsync(page);
        await WithdrawAsync(page);
        await SeesAsync(page, "The force sent the wrong month.");
        await LookAtAsync(page);
        opened.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task File_TooBig_IsRefusedBeforeItIsSent()
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Analyst, "/editing/figures/imports/new");
        var page = opened.Page;
        await page.EvaluateAsync("document.querySelector('[data-upload]').dataset.most = '10'");
        await SendAsync(page, "big.csv", "");

        (await page.Locator("#form-file-error").InnerTextAsync()).ShouldContain("MB are the most.");
        page.Url.ShouldEndWith("/editing/figures/imports/new");
    }

    private static async Task SendAsync(IPage page, string name, string rows)
    {
        await page.GetByLabel("The file", new() { Exact = true }).SetInputFilesAsync(new FilePayload
        {
            Name = name,
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(Head + Unknown + rows),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring the file" }).ClickAsync();
    }

    private static async Task NameAsync(IPage page)
    {
        await page.GetByLabel("Fraud and computer misuse referrals by police force area").CheckAsync();
        await LookAtAsync(page);
        await page.GetByLabel("Name of the edition").FillAsync("Fraud tables of August 2025");
        await page.GetByLabel("Day on which it was published").FillAsync("2025-08-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read and compare" }).ClickAsync();
    }

    private static async Task TakeInAsync(IPage page)
    {
        var looked = page.GetByLabel("I have looked at");
        if (await looked.CountAsync() > 0)
        {
            await looked.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Take in 2 figures" }).ClickAsync();
    }

    private static async Task WithdrawAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Withdraw this import" }).ClickAsync();
        await LookAtAsync(page);
        await page.GetByLabel("Why").FillAsync("The force sent the wrong month.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw the import" }).ClickAsync();
    }

    // The worker takes a moment; the page shows by itself what became of it.
    private static Task SeesAsync(IPage page, string words) =>
        page.Locator("main").GetByText(words).First.WaitForAsync(new() { Timeout = 60_000 });

    private static async Task LookAtAsync(IPage page)
    {
        await page.Locator("h1").WaitForAsync();
        foreach (var width in new[] { Widths.Phone, Widths.Wide })
        {
            await page.SetViewportSizeAsync(width, 900);
            var overflow = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            overflow.ShouldBe(0, $"{page.Url} is wider than the window at {width}");
            var result = await page.RunAxe();
            result.Violations
                .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))
                .ShouldBeEmpty($"{page.Url} at {width}");
        }
    }
}
