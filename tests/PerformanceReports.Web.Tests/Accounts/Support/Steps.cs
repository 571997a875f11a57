using System.Net;
using AngleSharp.Html.Dom;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Accounts.Codes;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Accounts.Support;

/// <summary>What people do with their accounts, page by page.</summary>
internal static class Steps
{
    /// <summary>Someone who signed in with the password alone.</summary>
    public static async Task<HttpClient> WithPasswordAsync(this AccountsSite site, string name, params Role[] roles) =>
        await site.SignedInAsync(name, roles);

    /// <summary>Someone who signed in and set up an authenticator app.</summary>
    public static async Task<(HttpClient Client, string Key, IReadOnlyList<string> Codes)> WithAuthenticatorAsync(
        this AccountsSite site, string name, params Role[] roles)
    {
        var client = await site.SignedInAsync(name, roles);
        var page = await client.PageAsync(AccountAddresses.SetUpSecondFactor);
        var key = page.QuerySelector(".setup-key")!.TextContent.Replace(" ", "");
        using var answer = await client.PostFormAsync(
            page, AccountAddresses.SetUpSecondFactor, AccountAddresses.SetUpSecondFactor, new()
            {
                ["Form.Code"] = site.CodeOf(key),
            });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var shown = await SiteFixture.ParseAsync(answer);
        return (client, key, [.. shown.QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent)]);
    }

    /// <summary>What the app shows now.</summary>
    public static string CodeOf(this AccountsSite site, string key) =>
        TimeCode.Of(key, TimeCode.StepAt(site.Clock.GetUtcNow()));

    /// <summary>Enters the password, and gets the page that asks for the code.</summary>
    public static async Task<IHtmlDocument> EnterPasswordAsync(this HttpClient client, string name)
    {
        using var answer = await client.SignInAsync(SignedIn.EmailOf(name), SignedIn.Password);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await SiteFixture.ParseAsync(answer);
    }

    public static async Task<HttpStatusCode> StatusOfAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return answer.StatusCode;
    }
}
