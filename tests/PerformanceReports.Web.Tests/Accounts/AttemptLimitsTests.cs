using System.Net;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Tests.Accounts.Support;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Accounts;

public sealed class AttemptLimitsTests
{
    [Fact]
    public async Task Post_TooOftenForOneAccount_IsRefusedForItAloneWithAPageThatSaysSo()
    {
        await using var site = new AccountsSite { Settings = { ["Accounts:AttemptsPerAccount"] = "3" } };
        await site.HasPersonAsync("Tried Often", Role.Analyst);
        using var client = site.Visitor();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var taken = await client.SignInAsync(SignedIn.EmailOf("Tried Often").ToUpperInvariant(), "wrong word");
            taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var refused = await client.SignInAsync(SignedIn.EmailOf("Tried Often"), SignedIn.Password);
        using var other = await client.SignInAsync("someone.else@example.org", SignedIn.Password);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        (await SiteFixture.ParseAsync(refused)).Heading().ShouldBe("Too many attempts");
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_TooOftenFromOneAddress_IsRefusedForEveryAccount()
    {
        await using var site = new AccountsSite { Settings = { ["Accounts:AttemptsPerAddress"] = "3" } };
        using var client = site.Visitor();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var taken = await client.SignInAsync($"person{attempt}@example.org", "wrong word");
            taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var refused = await client.SignInAsync("another@example.org", SignedIn.Password);
        using var invitation = await client.GetAsync(AccountAddresses.Invitation + "?token=guess");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        invitation.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
