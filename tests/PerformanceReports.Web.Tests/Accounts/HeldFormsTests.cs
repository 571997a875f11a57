using System.Net;
using AngleSharp.Html.Dom;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.People;
using PerformanceReports.Web.Tests.Accounts.Support;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Accounts;

/// <summary>What is typed is not lost where a session ends before it is sent, nor with JavaScript off.</summary>
public sealed class HeldFormsTests(AccountsSite site) : IClassFixture<AccountsSite>
{
    private const string Invite = PeopleController.Address + "/invite";

    [Fact]
    public async Task Post_AfterTheSessionEnded_IsGivenBackAfterSigningInAndThenSent()
    {
        var (client, key, _) = await site.WithAuthenticatorAsync("Long Typing", Role.Administrator);
        var form = await client.PageAsync(Invite);
        site.Clock.Advance(TimeSpan.FromMinutes(61));

        using var signIn = await PostAsync(client, form, "https://localhost", "Kept Colleague");
        var page = await SiteFixture.ParseAsync(signIn);
        page.Heading().ShouldBe("Sign in");
        page.MainText().ShouldContain("What you sent is kept on this page");

        using var password = await client.PostFormAsync(page, AccountAddresses.SignIn, AccountAddresses.SignIn, new()
        {
            ["Form.Email"] = SignedIn.EmailOf("Long Typing"),
            ["Form.Password"] = SignedIn.Password,
        });
        using var code = await client.PostFormAsync(
            await SiteFixture.ParseAsync(password), AccountAddresses.SecondFactor, AccountAddresses.SecondFactor,
            new() { ["Form.Code"] = site.CodeOf(key) });
        var resume = await SiteFixture.ParseAsync(code);
        resume.Heading().ShouldBe("Send what you typed");
        resume.MainText().ShouldContain("Kept Colleague");

        using var sent = await client.PostFormAsync(resume, AccountAddresses.SecondFactor, Invite, []);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        sent.Headers.Location!.ToString().ShouldStartWith(PeopleController.Address);
        (await client.PageAsync(PeopleController.Address)).MainText().ShouldContain("Kept Colleague");
    }

    [Fact]
    public async Task Post_AfterTenMinutes_IsGivenBackAfterConfirming()
    {
        var (client, _, _) = await site.WithAuthenticatorAsync("Slow Typing", Role.Administrator);
        var form = await client.PageAsync(Invite);
        site.Clock.Advance(TimeSpan.FromMinutes(11));

        using var confirm = await PostAsync(client, form, "https://localhost", "Slow Colleague");
        var page = await SiteFixture.ParseAsync(confirm);
        page.Heading().ShouldBe("Confirm it is you");
        using var confirmed = await client.PostFormAsync(
            page, AccountAddresses.Confirm, AccountAddresses.Confirm, new() { ["Form.Password"] = SignedIn.Password });

        (await SiteFixture.ParseAsync(confirmed)).MainText().ShouldContain("Slow Colleague");
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsNotKept()
    {
        var (client, _, _) = await site.WithAuthenticatorAsync("Lured Person", Role.Administrator);
        var form = await client.PageAsync(Invite);
        site.Clock.Advance(TimeSpan.FromMinutes(61));
        using var answer = await PostAsync(client, form, "https://elsewhere.example", "Planted Colleague");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldStartWith(AccountAddresses.SignIn);
    }

    [Fact]
    public async Task Post_OfAScript_IsToldByStatus()
    {
        using var client = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, Invite) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Sec-Fetch-Dest", "empty");
        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, IHtmlDocument form, string origin, string name)
    {
        var token = form.QuerySelector($"form[action='{Invite}'] input[name=__RequestVerificationToken]")!;
        var request = new HttpRequestMessage(HttpMethod.Post, Invite)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token.GetAttribute("value")!,
                ["Form.Name"] = name,
                ["Form.Email"] = SignedIn.EmailOf(name),
                ["Form.Roles"] = nameof(Role.Analyst),
            }),
        };
        request.Headers.Add("Origin", origin);
        return client.SendAsync(request);
    }
}
