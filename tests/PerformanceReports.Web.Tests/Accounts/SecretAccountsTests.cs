using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Tests.Accounts.Support;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Accounts;

/// <summary>Nobody learns from the sign-in form who has an account.</summary>
public sealed partial class SecretAccountsTests(AccountsSite site) : IClassFixture<AccountsSite>
{
    private const int WrongPasswords = 10;

    [Fact]
    public async Task Post_UnknownWrongLockedDisabledInvited_IsOneAnswer()
    {
        foreach (var name in (string[])["Wrong Word", "Locked Out", "Disabled Person", "Invited Person"])
        {
            await site.HasPersonAsync(name, Role.Analyst);
        }

        await ChangeAsync("Locked Out", person => person.LockoutEnd = TimeProvider.System.GetUtcNow().AddHours(1));
        await ChangeAsync("Disabled Person", person => person.DisabledAt = TimeProvider.System.GetUtcNow());
        await ChangeAsync("Invited Person", person => person.PasswordHash = null);
        var wrong = await AnswerAsync("Wrong Word", "not the password");

        (await AnswerAsync("Unknown Person", SignedIn.Password)).ShouldBe(wrong);
        (await AnswerAsync("Locked Out", SignedIn.Password)).ShouldBe(wrong);
        (await AnswerAsync("Disabled Person", SignedIn.Password)).ShouldBe(wrong);
        (await AnswerAsync("Invited Person", SignedIn.Password)).ShouldBe(wrong);
    }

    [Fact]
    public async Task Post_TenWrongPasswords_LockTheAccountForAWhile()
    {
        await site.HasPersonAsync("Guessed At", Role.Analyst);
        for (var attempt = 0; attempt < WrongPasswords; attempt++)
        {
            await AnswerAsync("Guessed At", $"guess number {attempt}");
        }

        (await StatusAsync("Guessed At")).ShouldBe(HttpStatusCode.OK, "locked: even the right password is refused");
        await ChangeAsync("Guessed At", person =>
        {
            person.LockoutEnd!.Value.ShouldBeInRange(
                TimeProvider.System.GetUtcNow().AddMinutes(13), TimeProvider.System.GetUtcNow().AddMinutes(16));
            person.LockoutEnd = TimeProvider.System.GetUtcNow().AddSeconds(-1);
        });
        (await StatusAsync("Guessed At")).ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>The answer without what differs with every request, and the number of hashes that it took.</summary>
    private async Task<(string Page, int Hashes)> AnswerAsync(string name, string password)
    {
        var before = site.Hasher.Compared;
        using var client = site.Visitor();
        using var answer = await client.SignInAsync(SignedIn.EmailOf(name), password);
        var page = await answer.Content.ReadAsStringAsync();
        page = Tokens().Replace(page, "").Replace(SignedIn.EmailOf(name), "");
        return (page, site.Hasher.Compared - before);
    }

    private async Task<HttpStatusCode> StatusAsync(string name)
    {
        using var client = site.Visitor();
        using var answer = await client.SignInAsync(SignedIn.EmailOf(name), SignedIn.Password);
        return answer.StatusCode;
    }

    private Task<int> ChangeAsync(string name, Action<Person> change) => site.InDatabaseAsync(async database =>
    {
        change(await database.Users.SingleAsync(person => person.Name == name));
        return await database.SaveChangesAsync();
    });

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]*\"|value=\"CfDJ8[^\"]*\"")]
    private static partial Regex Tokens();
}
