using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests.Editing.Figures.Grid;

/// <summary>The grid with its script. Each test types in a quarter of its own.</summary>
[Collection(BrowserCollection.Name)]
public sealed class GridTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Typing_IsSavedAndComesToItsValueAtOnce_AndSurvivesLoadingThePageAgain()
    {
        await using var opened = await OpenAsync("2026-03");
        var page = opened.Page;

        await Cell(page, "serious-violence_2026-03").FillAsync("290");
        await Part(page, "serious-violence_2026-03", "year").GetByText("1,098 offences").WaitForAsync();
        await SavedAsync(page);
        await page.ReloadAsync();

        (await Cell(page, "serious-violence_2026-03").InputValueAsync()).ShouldBe("290");
        (await page.Locator("[data-count=pending]").InnerTextAsync()).ShouldBe("1");
        opened.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Typing_OfWhatIsNoNumber_ShowsItsErrorAndSaysIt()
    {
        await using var opened = await OpenAsync("2024-06");
        var page = opened.Page;

        await Cell(page, "homicide_2024-06").FillAsync("three");

        await page.Locator("[data-notes=homicide_2024-06]").GetByText("is not a number").WaitForAsync();
        await page.Locator("[data-announce]", new() { HasText = "is not a number" })
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        (await Cell(page, "homicide_2024-06").GetAttributeAsync("aria-invalid")).ShouldBe("true");
    }

    [BrowserFact]
    public async Task Row_HalfTyped_IsToldItsErrorOnlyWhenItIsLeft()
    {
        await using var opened = await OpenAsync("2024-09");
        var page = opened.Page;
        var error = page.Locator("[data-notes=foi-compliance_2024-07] .grid__finding");

        await Cell(page, "foi-compliance_2024-07").FillAsync("40");
        await SavedAsync(page);
        (await error.IsVisibleAsync()).ShouldBeFalse();
        await Cell(page, "foi-compliance_2024-08").FocusAsync();

        await error.WaitForAsync();
    }

    [BrowserFact]
    public async Task Keys_MoveBetweenRowsAndRestore()
    {
        await using var opened = await OpenAsync("2024-12");
        var page = opened.Page;
        await Cell(page, "foi-compliance_2024-10", "denominator").FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        (await FocusedAsync(page)).ShouldBe("rows-foi-compliance_2024-11-denominator");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        (await FocusedAsync(page)).ShouldBe("rows-foi-compliance_2024-11-denominator");
        await page.Keyboard.PressAsync("Shift+Enter");
        (await FocusedAsync(page)).ShouldBe("rows-foi-compliance_2024-10-denominator");

        await Cell(page, "homicide_2024-12").FocusAsync();
        var before = await Cell(page, "homicide_2024-12").InputValueAsync();
        await page.Keyboard.TypeAsync("99");
        await page.Keyboard.PressAsync("Escape");
        (await Cell(page, "homicide_2024-12").InputValueAsync()).ShouldBe(before);
    }

    [BrowserFact]
    public async Task Paste_OfABlock_FillsCellsSaysWhatDidNotFitAndIsTakenBackAtOnce()
    {
        await using var opened = await OpenAsync("2026-06");
        var page = opened.Page;
        await Cell(page, "cyber-crime-investigated_2026-04").FocusAsync();

        await PasteAsync(page, "\"1,204\"\t1,300\r\n90\t100\tTotal\r\n\t\r\n85\t90\r\n");

        await page.GetByText("6 cells filled. No cell for Total.").WaitForAsync();
        (await Cell(page, "cyber-crime-investigated_2026-04").InputValueAsync()).ShouldBe("1,204");
        (await Cell(page, "cyber-crime-investigated_2026-05", "denominator").InputValueAsync()).ShouldBe("100");
        (await Cell(page, "cyber-crime-victims-advised_2026-04").InputValueAsync()).ShouldBe("85");
        await SavedAsync(page);
        (await page.Locator("[data-count=pending]").InnerTextAsync()).ShouldBe("3");

        await page.Keyboard.PressAsync("Control+z");
        await page.GetByText("6 cells put back.").WaitForAsync();
        await page.Locator("[data-count=pending]", new() { HasText = "0" }).WaitForAsync();
        (await Cell(page, "cyber-crime-investigated_2026-04").InputValueAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Paste_OfOneNumber_IsLeftToTheBrowser()
    {
        await using var opened = await OpenAsync("2023-06");
        var page = opened.Page;
        await Cell(page, "homicide_2023-06").FocusAsync();

        (await PasteAsync(page, "12\n")).ShouldBeFalse();
        (await page.Locator("[data-grid-pasted]").IsVisibleAsync()).ShouldBeFalse();
    }

    [BrowserFact]
    public async Task Clash_OfTwoWindows_AsksInTheRowAndStoresWhatIsChosen()
    {
        await using var opened = await OpenAsync("2023-09");
        var page = opened.Page;
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(Address("2023-09"));
        await Cell(other, "homicide_2023-09").FillAsync("11");
        await SavedAsync(other);

        await Cell(page, "homicide_2023-09").FillAsync("12");
        await page.Locator("[data-clash]", new() { HasText = "Which stays?" }).WaitForAsync();
        (await page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep mine, 12" }).ClickAsync();
        await SavedAsync(page);

        await other.ReloadAsync();
        (await Cell(other, "homicide_2023-09").InputValueAsync()).ShouldBe("12");
    }

    [BrowserFact]
    public async Task Session_ThatEnds_LosesNothing()
    {
        await using var opened = await OpenAsync("2023-12");
        var page = opened.Page;
        await page.Context.ClearCookiesAsync();
        await Cell(page, "homicide_2023-12").FillAsync("13");
        await page.GetByText("You are signed out. What you typed is kept in this tab.").WaitForAsync();
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in again" }).ClickAsync();
        await page.FillSignInAsync(SignedIn.Analyst);

        await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
        await SavedAsync(page);
        await page.ReloadAsync();

        (await Cell(page, "homicide_2023-12").InputValueAsync()).ShouldBe("13");
    }

    [BrowserFact]
    public async Task TakeIn_SavesWhatIsTypedAndLeadsToThePreview()
    {
        await using var opened = await OpenAsync("2022-12");
        var page = opened.Page;
        await Cell(page, "rape-charges_2022-11").FillAsync("21");

        await page.GetByRole(AriaRole.Button, new() { Name = "Check and take in" }).ClickAsync();

        await page.WaitForURLAsync(url => url.Contains("/editing/figures/imports/", StringComparison.Ordinal));
        await page.GotoAsync(Address("2022-12"));
        (await Part(page, "rape-charges_2022-11", "state").InnerTextAsync()).ShouldStartWith("On its way in");
    }

    [BrowserTheory]
    [InlineData(Widths.Phone, "2025-06")]
    [InlineData(Widths.Wide, "2025-09")]
    public async Task Page_AtAWidth_HasNoViolationAndNoSidewaysScroll(int width, string quarter)
    {
        await using var opened = await OpenAsync(quarter, width);
        var page = opened.Page;
        await Cell(page, $"homicide_{quarter}").FillAsync("three");
        await page.Locator($"[data-notes=homicide_{quarter}]").GetByText("is not a number").WaitForAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

        var result = await page.RunAxe();

        result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))
            .ShouldBeEmpty();
        (await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        opened.Complaints.ShouldBeEmpty();
    }

    private static string Address(string quarter) => $"/editing/figures/grid/{quarter}";

    private static ILocator Cell(IPage page, string row, string cell = "numerator") =>
        page.Locator($"#rows-{row}-{cell}");

    private static ILocator Part(IPage page, string row, string part) =>
        page.Locator($"tr[data-row='{row}'] [data-part={part}]");

    private static Task SavedAsync(IPage page) =>
        page.Locator("[data-grid-status]", new() { HasText = "Saved at" }).WaitForAsync();

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    // Answers whether the page took the paste; the browser does otherwise.
    private static Task<bool> PasteAsync(IPage page, string text) => page.EvaluateAsync<bool>(
        """
        text => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
          return !document.activeElement.dispatchEvent(paste);
        }
        """,
        text);

    private Task<OpenedPage> OpenAsync(string quarter, int width = Widths.Wide) =>
        browser.OpenSignedInAsync(SignedIn.Analyst, Address(quarter), width);
}
