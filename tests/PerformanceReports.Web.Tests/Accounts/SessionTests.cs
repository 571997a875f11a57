using System.Net;
using System.Text.Json;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Tests.Accounts.Support;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Accounts;

public sealed class SessionTests(AccountsSite site) : IClassFixture<AccountsSite>
{
    [Fact]
    public async Task Get_AfterAnHourOfNothing_LeadsToSignIn()
    {
        using var client = await site.WithPasswordAsync("Idle Person", Role.Analyst);
        site.Clock.Advance(TimeSpan.FromMinutes(61));

        (await client.StatusOfAsync(AccountAddresses.Account)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Get_NowAndThen_KeepsTheSessionUpToItsLimit()
    {
        using var client = await site.WithPasswordAsync("Busy Person", Role.Analyst);
        for (var minutes = 0; minutes < 12 * 60 - 40; minutes += 40)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(40));
            (await client.StatusOfAsync(AccountAddresses.Account)).ShouldBe(HttpStatusCode.OK);
        }

        site.Clock.Advance(TimeSpan.FromMinutes(41));
        (await client.StatusOfAsync(AccountAddresses.Account)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Get_HowLongItLasts_DoesNotMakeItLast()
    {
        using var client = await site.WithPasswordAsync("Asking Script", Role.Analyst);
        site.Clock.Advance(TimeSpan.FromMinutes(40));
        var left = await SecondsLeftAsync(client);
        site.Clock.Advance(TimeSpan.FromMinutes(25));
        using var after = await AskAsync(client);

        left.ShouldBeInRange(19 * 60, 20 * 60);
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Post_Stay_MakesItLast()
    {
        using var client = await site.WithPasswordAsync("Staying Person", Role.Analyst);
        var token = (await client.PageAsync(AccountAddresses.Account))
            .QuerySelector("meta[name=request-verification-token]")!.GetAttribute("content")!;
        site.Clock.Advance(TimeSpan.FromMinutes(50));
        using var request = new HttpRequestMessage(HttpMethod.Post, AccountAddresses.Session);
        request.Headers.Add("RequestVerificationToken", token);
        using var answer = await client.SendAsync(request);
        site.Clock.Advance(TimeSpan.FromMinutes(50));

        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("secondsLeft").GetInt32().ShouldBe(3600);
        (await client.StatusOfAsync(AccountAddresses.Account)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_SignOutEverywhere_EndsTheOtherSessionsAtOnce()
    {
        using var here = await site.WithPasswordAsync("Two Browsers", Role.Analyst);
        using var there = await site.WithPasswordAsync("Two Browsers", Role.Analyst);
        using var answer = await here.PostFormAsync(AccountAddresses.Account, AccountAddresses.SignOutEverywhere, []);

        (await here.StatusOfAsync(AccountAddresses.Account)).ShouldBe(HttpStatusCode.Redirect);
        (await there.StatusOfAsync(AccountAddresses.Account)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_NewPassword_KeepsThisSessionAndEndsTheOthers()
    {
        const string Changed = "three unrelated words";
        using var here = await site.WithPasswordAsync("New Word", Role.Analyst);
        using var there = await site.WithPasswordAsync("New Word", Role.Analyst);
        using var answer = await here.PostFormAsync(AccountAddresses.Password, AccountAddresses.Password, new()
        {
            ["Form.Current"] = SignedIn.Password,
            ["Form.New"] = Changed,
            ["Form.Again"] = Changed,
        });
        using var visitor = site.Visitor();
        using var old = await visitor.SignInAsync(SignedIn.EmailOf("New Word"), SignedIn.Password);
        using var fresh = await visitor.SignInAsync(SignedIn.EmailOf("New Word"), Changed);

        (await here.StatusOfAsync(AccountAddresses.Account)).ShouldBe(HttpStatusCode.OK);
        (await there.StatusOfAsync(AccountAddresses.Account)).ShouldBe(HttpStatusCode.Redirect);
        old.StatusCode.ShouldBe(HttpStatusCode.OK);
        fresh.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("too short", "at least 12 characters")]
    [InlineData("password12345", "harder to guess")]
    [InlineData("my name is weakling", "neither your name")]
    [InlineData("aaaaaaaaaaaaaaaa", "different characters")]
    public async Task Post_WeakPassword_IsRefusedWithTheReason(string password, string reason)
    {
        using var client = await site.WithPasswordAsync("Wanda Weakling", Role.Analyst);
        using var answer = await client.PostFormAsync(AccountAddresses.Password, AccountAddresses.Password, new()
        {
            ["Form.Current"] = SignedIn.Password,
            ["Form.New"] = password,
            ["Form.Again"] = password,
        });

        (await SiteFixture.ParseAsync(answer)).QuerySelector("#form-new-error")!.Words().ShouldContain(reason);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, AccountAddresses.Session);
        request.Headers.Add("Sec-Fetch-Dest", "empty");
        return client.SendAsync(request);
    }

    private static async Task<int> SecondsLeftAsync(HttpClient client)
    {
        using var answer = await AskAsync(client);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("secondsLeft").GetInt32();
    }
}
