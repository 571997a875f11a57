using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests.Editing.Sections;

/// <summary>The page on which a section is written, with its script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SectionEditorTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Typing_IsSavedWithoutAButtonAndSurvivesLoadingThePageAgain()
    {
        await using var opened = await browser.OpenSectionAsync(2026, 1);
        var page = opened.Page;

        await page.Locator("#comment-1-text").FillAsync("Typed and left alone");
        await page.SavedAsync("comment-1");
        await page.ReloadAsync();

        (await page.Locator("#comment-1-text").InputValueAsync()).ShouldBe("Typed and left alone");
        opened.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Typing_TooLong_IsNotSavedAndSaysWhy()
    {
        await using var opened = await browser.OpenSectionAsync(2026, 2);
        var page = opened.Page;

        await page.Locator("#comment-1-text").FillAsync(new string('a', 4001));

        await page.Locator("#comment-1 [data-status]", new() { HasText = "shorten it by 1" }).WaitForAsync();
        (await page.Locator("#comment-1-text").InputValueAsync()).Length.ShouldBe(4001);
    }

    [BrowserFact]
    public async Task Typing_WhileTheServerIsAway_StaysAndIsSavedWhenItIsBack()
    {
        await using var opened = await browser.OpenSectionAsync(2026, 4);
        var page = opened.Page;
        await page.RouteAsync("**/texts/comment-1", route => route.AbortAsync());
        await page.Locator("#comment-1-text").FillAsync("Typed in a tunnel");
        await page.Locator("#comment-1 [data-status]", new() { HasText = "cannot be reached" }).WaitForAsync();

        await page.UnrouteAsync("**/texts/comment-1");
        await page.EvaluateAsync("dispatchEvent(new Event('online'))");

        await page.SavedAsync("comment-1");
    }

    [BrowserFact]
    public async Task Preview_FollowsTheTyping()
    {
        await using var opened = await browser.OpenSectionAsync(2026, 5);
        var page = opened.Page;

        await page.Locator("#comment-1-text").FillAsync("**Bold** and {{no-such-measure.count}}");

        await page.Locator("#comment-1 [data-preview-body] strong", new() { HasText = "Bold" }).WaitForAsync();
        (await page.Locator("#comment-1 .unresolved").InnerTextAsync()).ShouldContain("no-such-measure");
    }

    [BrowserFact]
    public async Task Inserter_ByKeyboard_PutsTheReferenceAtTheCaret()
    {
        await using var opened = await browser.OpenSectionAsync(2025, 6);
        var page = opened.Page;
        var text = page.Locator("#comment-1-text");
        await text.FillAsync("Before after");
        await text.EvaluateAsync("box => box.setSelectionRange(7, 7)");

        await page.Locator("#comment-1 .tool--insert").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("offences previous");
        await page.Locator(".chooser__count").WaitForAsync();
        await page.Locator(".chooser [type=search]").FillAsync("rank");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");

        (await text.InputValueAsync()).ShouldBe("Before {{serious-violence.rank}}after");
        (await page.FocusedAsync()).ShouldBe("comment-1-text");
        await page.SavedAsync("comment-1");
    }

    [BrowserFact]
    public async Task Move_ByKeyboard_KeepsTheFocusAndSaysWhereItIsNow()
    {
        await using var opened = await browser.OpenSectionAsync(2026, 7);
        var page = opened.Page;
        var before = await page.ItemsAsync("comment");
        before.Count.ShouldBe(3);

        await page.Locator("#comment-3-up").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("[data-announce]", new() { HasText = "Comment 3 is now number 2 of 3." }).WaitForAsync(
            new() { State = WaitForSelectorState.Attached });
        (await page.FocusedAsync()).ShouldBe("comment-3-up");
        (await page.ItemsAsync("comment")).ShouldBe([before[0], before[2], before[1]]);
        (await page.Locator("#comment-3 h3").InnerTextAsync()).ShouldBe("Comment 2");
        await page.ReloadAsync();
        (await page.ItemsAsync("comment")).ShouldBe([before[0], before[2], before[1]]);
    }

    [BrowserFact]
    public async Task Move_WithoutAScript_KeepsTheFocusToo()
    {
        await using var opened = await browser.OpenSectionAsync(2026, 8, javaScript: false);
        var page = opened.Page;
        var before = await page.ItemsAsync("comment");

        await page.Locator("#comment-3-up").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("#comment-3-up", StringComparison.Ordinal));

        (await page.ItemsAsync("comment")).ShouldBe([before[0], before[2], before[1]]);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-list=comment] > li:first-child#comment-3").WaitForAsync();
    }

    [BrowserFact]
    public async Task Clash_OfTwoWindows_KeepsTheTextAndLeadsToTheChoice()
    {
        await using var opened = await browser.OpenSectionAsync(2026, 10);
        var page = opened.Page;
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(Drafts.Section(2026, 10));
        await other.Locator("#comment-1-text").FillAsync("Of the other window");
        await other.SavedAsync("comment-1");

        await page.Locator("#comment-1-text").FillAsync("Of this window");
        await page.GetByRole(AriaRole.Link, new() { Name = "See both texts and choose" }).ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/clash", StringComparison.Ordinal));

        (await page.Locator(".versus__side .versus__text").AllInnerTextsAsync())
            .ShouldBe(["Of this window", "Of the other window"]);
        (await page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
        await page.GetByLabel("Put both together").CheckAsync();
        await page.Locator("#together-text").FillAsync("Of both windows");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save what I have chosen" }).ClickAsync();
        (await page.Locator("#comment-1-text").InputValueAsync()).ShouldBe("Of both windows");
    }

    [BrowserTheory]
    [InlineData(Widths.Phone, 2026, 11)]
    [InlineData(Widths.Wide, 2025, 9)]
    public async Task Page_AtAWidth_HasNoViolationAndNoSidewaysScroll(int width, int year, int month)
    {
        await using var opened = await browser.OpenSectionAsync(year, month, width);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

        var result = await opened.Page.RunAxe();

        result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))
            .ShouldBeEmpty();
        (await opened.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        opened.Complaints.ShouldBeEmpty();
    }
}
