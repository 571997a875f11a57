using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests.Accounts;

/// <summary>Passkeys as a browser makes and uses them, with an authenticator that Chromium simulates.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PasskeyTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Passkey_Added_SignsInConfirmsAndIsRemoved()
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Approver, "/account/passkeys");
        var page = opened.Page;
        await AddAuthenticatorAsync(page);

        await page.GetByLabel("Name").FillAsync("Test laptop");
        await Button(page, "Add a passkey").ClickAsync();
        await Says(page, "The passkey \"Test laptop\" is added");

        await Button(page, "Sign out").ClickAsync();
        await Button(page, "Sign in with a passkey").ClickAsync();
        await page.WaitForURLAsync("**/editing");

        await page.GotoAsync("/account/confirm?returnTo=%2Faccount%2Fpasskeys");
        await Button(page, "Confirm with a passkey").ClickAsync();
        await page.WaitForURLAsync("**/account/passkeys");

        await Button(page, "Remove Test laptop").ClickAsync();
        await Says(page, "The passkey \"Test laptop\" is removed");
        opened.Complaints.ShouldBeEmpty();

        await Button(page, "Sign out").ClickAsync();
        await Button(page, "Sign in with a passkey").ClickAsync();
        await Says(page, "The passkey was not taken");
    }

    [BrowserFact]
    public async Task Passkey_Cancelled_IsSaidOnThePage()
    {
        await using var opened = await browser.OpenSignedInAsync(SignedIn.Approver, "/account/passkeys");
        await opened.Page.EvaluateAsync(
            "() => { navigator.credentials.create = () => Promise.reject(new DOMException('', 'NotAllowedError')); }");
        await opened.Page.GetByLabel("Name").FillAsync("Never made");
        await Button(opened.Page, "Add a passkey").ClickAsync();

        await Says(opened.Page, "No passkey was used: it was cancelled, or took too long.");
    }

    private static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task Says(IPage page, string text) =>
        page.GetByText(text).First.WaitForAsync(new() { State = WaitForSelectorState.Visible });

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
