using System.Net;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Accounts;

[Collection(SiteCollection.Name)]
public sealed class SignInTests(SiteFixture site)
{
    [Fact]
    public async Task Get_EditingSignedOut_LeadsToSignInAndBack()
    {
        using var client = site.Visitor();
        using var answer = await client.GetAsync("/editing?from=2024-03");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/account/sign-in?returnTo=%2Fediting%3Ffrom%3D2024-03");
    }

    [Fact]
    public async Task Post_RightPassword_LeadsToTheDashboard()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync("/editing");

        page.Heading().ShouldBe("Dashboard");
        page.QuerySelector("header")!.Words().ShouldContain("Test Analyst");
    }

    [Fact]
    public async Task Post_WrongPassword_IsRefusedWithTheAddressKept()
    {
        await site.HasPersonAsync("Forgetful Person", Role.Analyst);
        using var client = site.Visitor();
        using var answer = await client.SignInAsync(SignedIn.EmailOf("Forgetful Person"), "not the password");
        var page = await SiteFixture.ParseAsync(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Title!.ShouldStartWith("Error: ");
        page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#form-email");
        page.QuerySelector("#form-email")!.GetAttribute("value").ShouldBe(SignedIn.EmailOf("Forgetful Person"));
        page.QuerySelector("#form-password")!.GetAttribute("value").ShouldBeNull();
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("editing")]
    public void OwnOrStart_AnotherSitesAddress_IsTheStart(string address) =>
        AccountAddresses.OwnOrStart(address).ShouldBe(AccountAddresses.Start);

    [Fact]
    public async Task Post_SignOut_EndsTheSession()
    {
        using var client = await site.SignedInAsync("Leaving Person", Role.Analyst);
        using var leave = await client.PostFormAsync("/editing", AccountAddresses.SignOut, []);
        using var after = await client.GetAsync("/editing");

        leave.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        after.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_WithoutTheToken_IsRefused()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var content = new FormUrlEncodedContent([]);
        using var answer = await client.PostAsync(AccountAddresses.SignOut, content);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Get_EditingPage_IsKeptNowhereAndItsCookieIsSafe()
    {
        await site.HasPersonAsync("Careful Person", Role.Analyst);
        using var client = site.Visitor();
        using var signIn = await client.SignInAsync(SignedIn.EmailOf("Careful Person"), SignedIn.Password);
        var cookie = signIn.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("person=", StringComparison.Ordinal));
        using var answer = await client.GetAsync("/editing");

        cookie.ShouldContain("secure");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        answer.Headers.CacheControl!.ToString().ShouldBe("no-store");
        answer.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Get_PublicPageSignedIn_IsThePageOfEveryone()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var visitor = site.Visitor();
        using var answer = await client.GetAsync("/reports");

        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await answer.Content.ReadAsStringAsync()).ShouldBe(await visitor.GetStringAsync("/reports"));
    }
}
