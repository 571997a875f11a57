using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.People;
using PerformanceReports.Web.Tests.Accounts.Support;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.People;

public sealed partial class PeopleTests(AccountsSite site) : IClassFixture<AccountsSite>
{
    private const string Invite = PeopleController.Address + "/invite";
    private const string Chosen = "a chosen long secret";

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Approver)]
    public async Task Get_PeopleAsAnotherRole_IsRefused(Role role)
    {
        var (client, _, _) = await site.WithAuthenticatorAsync($"Other {role}", role);
        using var answer = await client.GetAsync(PeopleController.Address);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await SiteFixture.ParseAsync(answer)).Heading().ShouldBe("You may not do this");
        (await client.StatusOfAsync(Invite)).ShouldBe(HttpStatusCode.Forbidden);
        client.Dispose();
    }

    [Fact]
    public async Task Get_InviteLongAfterSigningIn_AsksForProofAndLeadsBack()
    {
        using var client = await AdministratorAsync("Away Administrator");
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        using var led = await client.GetAsync(Invite);
        var confirm = led.Headers.Location!.ToString();
        using var wrong = await client.PostFormAsync(
            confirm, AccountAddresses.Confirm, new() { ["Form.Password"] = "wrong" });
        using var right = await client.PostFormAsync(
            confirm, AccountAddresses.Confirm, new() { ["Form.Password"] = SignedIn.Password });

        confirm.ShouldBe("/account/confirm?returnTo=%2Fediting%2Fpeople%2Finvite");
        wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        right.Headers.Location!.ToString().ShouldBe(Invite);
        (await client.StatusOfAsync(Invite)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Invitation_Used_SetsThePasswordOnce()
    {
        using var administrator = await AdministratorAsync("Inviting Administrator");
        var (page, link) = await InviteAsync(administrator, "Nia Newcomer");
        using var visitor = site.Visitor();
        using var weak = await UseAsync(visitor, link, "short");
        using var used = await UseAsync(visitor, link, Chosen);
        using var signIn = await visitor.SignInAsync(SignedIn.EmailOf("Nia Newcomer"), Chosen);

        page.MainText().ShouldContain("works once, for 72 hours");
        weak.StatusCode.ShouldBe(HttpStatusCode.OK);
        used.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        signIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.StatusOfAsync(link)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Invitation_TooOld_CannotBeUsed()
    {
        using var administrator = await AdministratorAsync("Old Administrator");
        var (_, link) = await InviteAsync(administrator, "Late Newcomer");
        using var visitor = site.Visitor();
        (await visitor.StatusOfAsync(link)).ShouldBe(HttpStatusCode.OK);
        site.Clock.Advance(TimeSpan.FromHours(72));

        (await visitor.StatusOfAsync(link)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Invitation_Replaced_CannotBeUsedAndTheNewOneCan()
    {
        using var administrator = await AdministratorAsync("Replacing Administrator");
        var (_, first) = await InviteAsync(administrator, "Twice Invited");
        var address = await AddressOfAsync("Twice Invited");
        using var renewed = await administrator.PostFormAsync(address, address + "/link", []);
        var second = LinkOn(await administrator.PageAsync(address));
        using var visitor = site.Visitor();

        (await visitor.StatusOfAsync(first)).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.StatusOfAsync(second!)).ShouldBe(HttpStatusCode.OK);
        LinkOn(await administrator.PageAsync(address)).ShouldBeNull("a link is shown once");
    }

    [Fact]
    public async Task Invitation_InTheDatabase_IsAHash()
    {
        using var administrator = await AdministratorAsync("Hashing Administrator");
        var (_, link) = await InviteAsync(administrator, "Hashed Newcomer");
        var token = link.Split("token=")[1];
        var hashes = await site.InDatabaseAsync(
            database => database.Invitations.Select(invitation => invitation.TokenHash).ToListAsync());

        hashes.ShouldNotContain(token);
        hashes.ShouldContain(Invitation.Hash(token));
    }

    [Fact]
    public async Task Post_InviteWithATakenNameAndAddress_SaysBoth()
    {
        using var administrator = await AdministratorAsync("Careful Administrator");
        using var answer = await PostInviteAsync(administrator, "  CAREFUL   administrator", "Careful Administrator");
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector("#form-name-error")!.Words().ShouldContain("is taken");
        page.QuerySelector("#form-email-error")!.Words().ShouldContain("There is an account");
    }

    [Fact]
    public async Task Post_OwnRoles_AreKeptWithTheRightToAdminister()
    {
        using var administrator = await AdministratorAsync("Lone Administrator");
        var address = await AddressOfAsync("Lone Administrator");
        using var answer = await administrator.PostFormAsync(
            address, address + "/roles", new() { ["Form.Roles"] = nameof(Role.Analyst) });
        var page = await administrator.PageAsync(address);

        page.QuerySelector(".govuk-notification-banner")!.Words().ShouldContain("your own right to administer");
        page.QuerySelector($"form[action='{address}/disable']").ShouldBeNull();
        (await administrator.StatusOfAsync(PeopleController.Address)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_Disable_EndsTheSessionAtOnceAndEnableAllowsTheNext()
    {
        using var administrator = await AdministratorAsync("Firm Administrator");
        var (leaver, _, _) = await site.WithAuthenticatorAsync("Lea Leaver", Role.Analyst);
        var address = await AddressOfAsync("Lea Leaver");
        using var disable = await administrator.PostFormAsync(address, address + "/disable", []);
        (await leaver.StatusOfAsync("/editing")).ShouldBe(HttpStatusCode.Redirect);
        using var visitor = site.Visitor();
        using var refused = await visitor.SignInAsync(SignedIn.EmailOf("Lea Leaver"), SignedIn.Password);
        using var enable = await administrator.PostFormAsync(address, address + "/enable", []);
        var again = await visitor.EnterPasswordAsync("Lea Leaver");
        leaver.Dispose();

        (await SiteFixture.ParseAsync(refused)).Title!.ShouldStartWith("Error: ");
        again.Heading().ShouldBe("Enter your code");
    }

    [Fact]
    public async Task Post_Roles_AreNewAtTheNextRequest()
    {
        using var administrator = await AdministratorAsync("Changing Administrator");
        var (client, key, _) = await site.WithAuthenticatorAsync("Cara Change", Role.Administrator);
        var address = await AddressOfAsync("Cara Change");
        using var change = await administrator.PostFormAsync(
            address, address + "/roles", new() { ["Form.Roles"] = nameof(Role.Approver) });

        (await client.StatusOfAsync(PeopleController.Address)).ShouldBe(HttpStatusCode.Redirect);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var code = await client.PostFormAsync(
            await client.EnterPasswordAsync("Cara Change"), AccountAddresses.SecondFactor, AccountAddresses.SecondFactor,
            new() { ["Form.Code"] = site.CodeOf(key) });
        (await client.StatusOfAsync(PeopleController.Address)).ShouldBe(HttpStatusCode.Forbidden);
        (await client.PageAsync(AccountAddresses.Account)).MainText().ShouldContain("You are Approver");
        client.Dispose();
    }

    [Fact]
    public async Task Post_RemoveSecondStep_LetsThePasswordInToSetUpAnother()
    {
        using var administrator = await AdministratorAsync("Helping Administrator");
        var (client, _, _) = await site.WithAuthenticatorAsync("Phil Phoneless", Role.Analyst);
        client.Dispose();
        var address = await AddressOfAsync("Phil Phoneless");
        using var removed = await administrator.PostFormAsync(address, address + "/remove-second-step", []);
        using var again = await site.WithPasswordAsync("Phil Phoneless", Role.Analyst);
        using var answer = await again.GetAsync("/editing");

        answer.Headers.Location!.ToString().ShouldBe(AccountAddresses.SetUpSecondFactor);
    }

    private async Task<HttpClient> AdministratorAsync(string name) =>
        (await site.WithAuthenticatorAsync(name, Role.Administrator)).Client;

    private async Task<string> AddressOfAsync(string name) => await site.InDatabaseAsync(async database =>
        $"{PeopleController.Address}/{(await database.Users.SingleAsync(person => person.Name == name)).Id}");

    private static Task<HttpResponseMessage> PostInviteAsync(HttpClient administrator, string name, string emailOf) =>
        administrator.PostFormAsync(Invite, Invite, new()
        {
            ["Form.Name"] = name,
            ["Form.Email"] = SignedIn.EmailOf(emailOf),
            ["Form.Roles"] = nameof(Role.Analyst),
        });

    private static async Task<(IHtmlDocument Page, string Link)> InviteAsync(HttpClient administrator, string name)
    {
        using var answer = await PostInviteAsync(administrator, name, name);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await administrator.PageAsync(answer.Headers.Location!.ToString());
        return (page, LinkOn(page).ShouldNotBeNull());
    }

    private static string? LinkOn(IHtmlDocument page) =>
        page.QuerySelector(".invitation-link code") is { } code ? Site().Replace(code.TextContent, "") : null;

    private static Task<HttpResponseMessage> UseAsync(HttpClient visitor, string link, string password) =>
        visitor.PostFormAsync(link, AccountAddresses.Invitation, new()
        {
            ["Form.Password"] = password,
            ["Form.Again"] = password,
        });

    [GeneratedRegex("^https://localhost")]
    private static partial Regex Site();
}
