using Deque.AxeCore.Playwright;

namespace PerformanceReports.Browser.Tests.Accounts;

[Collection(BrowserCollection.Name)]
public sealed class AccountPagesTests(BrowserFixture browser)
{
    private static readonly string[] Addresses =
    [
        "/editing",
        "/editing/people",
        "/editing/people/invite",
        "/editing/people/1",
        "/account",
        "/account/authenticator",
        "/account/password",
        "/account/passkeys",
        "/account/confirm",
    ];

    public static TheoryData<string, int, bool> EveryPage()
    {
        var cases = new TheoryData<string, int, bool>();
        foreach (var address in Addresses)
        {
            foreach (var width in Widths.All)
            {
                cases.Add(address, width, true);
            }

            cases.Add(address, Widths.Phone, false);
        }

        return cases;
    }

    [BrowserTheory]
    [MemberData(nameof(EveryPage))]
    public async Task Page_OfAnAdministrator_HasNoViolationAndNoSidewaysScroll(string address, int width, bool javaScript)
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Administrator, address, width, javaScript);
        var overflow = await opened.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");

        overflow.ShouldBe(0, "the page is wider than the window");
        opened.Complaints.ShouldBeEmpty();
        if (javaScript)
        {
            await ShouldHaveNoViolationAsync(opened);
        }
    }

    [BrowserTheory]
    [InlineData(Widths.Phone)]
    [InlineData(Widths.Wide)]
    public async Task SignIn_WithErrors_BeginsAtTheirSummaryWithoutViolation(int width)
    {
        await using var opened = await browser.OpenAsync("/account/sign-in", width);
        await opened.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign in", Exact = true })
            .ClickAsync();
        await opened.Page.WaitForSelectorAsync(".govuk-error-summary:focus");

        await ShouldHaveNoViolationAsync(opened);
        opened.Complaints.ShouldBeEmpty();
    }

    private static async Task ShouldHaveNoViolationAsync(OpenedPage opened)
    {
        var result = await opened.Page.RunAxe();
        result.Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))
            .ShouldBeEmpty();
    }
}
