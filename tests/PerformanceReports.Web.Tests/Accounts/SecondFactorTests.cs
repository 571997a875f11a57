using System.Net;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Tests.Accounts.Support;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Accounts;

public sealed class SecondFactorTests(AccountsSite site) : IClassFixture<AccountsSite>
{
    [Fact]
    public async Task Get_EditingWithThePasswordAlone_LeadsToSetUp()
    {
        using var client = await site.WithPasswordAsync("Pat Password", Role.Analyst);
        using var answer = await client.GetAsync("/editing");

        answer.Headers.Location!.ToString().ShouldBe(AccountAddresses.SetUpSecondFactor);
    }

    [Fact]
    public async Task Post_RightCodeAtSetUp_OpensEditingAndShowsTheRecoveryCodesOnce()
    {
        var (client, key, codes) = await site.WithAuthenticatorAsync("Cody Code", Role.Analyst);
        using (client)
        {
            codes.Count.ShouldBe(10);
            (await client.StatusOfAsync("/editing")).ShouldBe(HttpStatusCode.OK);
            var account = await client.PageAsync(AccountAddresses.Account);
            account.MainText().ShouldContain("10 left");
            codes.ShouldAllBe(code => !account.MainText().Contains(code));
            key.Length.ShouldBeGreaterThanOrEqualTo(32);
        }
    }

    [Fact]
    public async Task Get_SetUp_ShowsThePictureForTheCamera()
    {
        using var client = await site.WithPasswordAsync("Picture Person", Role.Analyst);
        var page = await client.PageAsync(AccountAddresses.SetUpSecondFactor);

        page.QuerySelector(".qr svg path[d]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_WrongCodeAtSetUp_KeepsTheSameKey()
    {
        using var client = await site.WithPasswordAsync("Wrong Code", Role.Analyst);
        var page = await client.PageAsync(AccountAddresses.SetUpSecondFactor);
        using var answer = await client.PostFormAsync(
            page, AccountAddresses.SetUpSecondFactor, AccountAddresses.SetUpSecondFactor, new() { ["Form.Code"] = "1" });
        var again = await SiteFixture.ParseAsync(answer);

        again.QuerySelector("#form-code-error").ShouldNotBeNull();
        again.QuerySelector(".setup-key")!.TextContent.ShouldBe(page.QuerySelector(".setup-key")!.TextContent);
        (await client.StatusOfAsync("/editing")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignIn_WithAnAuthenticator_AsksForItsCodeAndTakesItOnce()
    {
        var (first, key, _) = await site.WithAuthenticatorAsync("Two Steps", Role.Analyst);
        first.Dispose();
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        var code = site.CodeOf(key);

        (await EnterAsync("Two Steps", code)).ShouldBe(HttpStatusCode.Redirect);
        (await EnterAsync("Two Steps", code)).ShouldBe(HttpStatusCode.OK, "a code that was used signs nobody in");
        (await EnterAsync("Two Steps", "000000")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_SecondStepWithoutThePassword_LeadsToSignIn()
    {
        using var client = site.Visitor();

        (await client.StatusOfAsync(AccountAddresses.SecondFactor)).ShouldBe(HttpStatusCode.Redirect);
        (await client.StatusOfAsync(AccountAddresses.Recovery)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignIn_WithARecoveryCode_WorksOnce()
    {
        var (first, _, codes) = await site.WithAuthenticatorAsync("Lost Phone", Role.Analyst);
        first.Dispose();

        (await RecoverAsync("Lost Phone", codes[0].ToLowerInvariant())).ShouldBe(HttpStatusCode.Redirect);
        (await RecoverAsync("Lost Phone", codes[0])).ShouldBe(HttpStatusCode.OK);
        (await RecoverAsync("Lost Phone", codes[1])).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_NewRecoveryCodes_EndTheOldOnes()
    {
        var (client, _, old) = await site.WithAuthenticatorAsync("New Codes", Role.Analyst);
        using var answer = await client.PostFormAsync(AccountAddresses.Account, AccountAddresses.RecoveryCodes, []);
        var fresh = (await SiteFixture.ParseAsync(answer)).QuerySelectorAll(".recovery-codes code");
        client.Dispose();

        fresh.Length.ShouldBe(10);
        (await RecoverAsync("New Codes", old[0])).ShouldBe(HttpStatusCode.OK);
        (await RecoverAsync("New Codes", fresh[0].TextContent)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Database_OfRecoveryCodes_HoldsNoneThatOpensAnAccount()
    {
        var (client, _, codes) = await site.WithAuthenticatorAsync("Hashed Codes", Role.Analyst);
        client.Dispose();
        var tokens = await site.InDatabaseAsync(database => database.UserTokens.Select(token => token.Value).ToListAsync());

        tokens.ShouldNotBeEmpty();
        codes.ShouldAllBe(code => !tokens.Any(token => token!.Contains(code)));
    }

    [Fact]
    public async Task Get_AccountWhereTheOfficeAsksForIt_OffersNoRemoval()
    {
        var (client, _, _) = await site.WithAuthenticatorAsync("Keeps It", Role.Analyst);
        using (client)
        {
            var account = await client.PageAsync(AccountAddresses.Account);

            account.MainText().ShouldContain("its code is asked for after your password");
            account.QuerySelector("form[action$='/remove']").ShouldBeNull();
        }
    }

    private async Task<HttpStatusCode> EnterAsync(string name, string code)
    {
        using var client = site.Visitor();
        var page = await client.EnterPasswordAsync(name);
        using var answer = await client.PostFormAsync(
            page, AccountAddresses.SecondFactor, AccountAddresses.SecondFactor, new() { ["Form.Code"] = code });
        (await client.StatusOfAsync("/editing"))
            .ShouldBe(answer.StatusCode == HttpStatusCode.Redirect ? HttpStatusCode.OK : HttpStatusCode.Redirect);
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> RecoverAsync(string name, string code)
    {
        using var client = site.Visitor();
        await client.EnterPasswordAsync(name);
        using var answer = await client.PostFormAsync(
            AccountAddresses.Recovery, AccountAddresses.Recovery, new() { ["Form.Code"] = code });
        return answer.StatusCode;
    }
}
