using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;

namespace PerformanceReports.Web.Tests.Site;

/// <summary>
/// Clients that are signed in, by the site's own form, as accounts that are made for the tests: there is no back door.
/// </summary>
public static class SignedIn
{
    public const string Password = "zinc-vexing-jumbo-kettle";

    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>A client with cookies of its own, over HTTPS, that follows no redirect.</summary>
    public static HttpClient Visitor(this WebApplicationFactory<Program> site) => site.CreateClient(new()
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    });

    /// <summary>Someone with the roles; always the same person for the same roles.</summary>
    public static Task<HttpClient> SignedInAsync(this WebApplicationFactory<Program> site, params Role[] roles) =>
        site.SignedInAsync($"Test {string.Join(' ', roles)}", roles);

    /// <summary>The person of that name, who is made with the roles if they do not exist.</summary>
    public static async Task<HttpClient> SignedInAsync(
        this WebApplicationFactory<Program> site, string name, params Role[] roles)
    {
        await site.HasPersonAsync(name, roles);
        var client = site.Visitor();
        using var answer = await client.SignInAsync(EmailOf(name), Password);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, "the sign-in was refused");
        return client;
    }

    public static string EmailOf(string name) => $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org";

    /// <summary>Fills in the sign-in form.</summary>
    public static Task<HttpResponseMessage> SignInAsync(this HttpClient client, string email, string password) =>
        client.PostFormAsync(AccountAddresses.SignIn, AccountAddresses.SignIn, new()
        {
            ["Form.Email"] = email,
            ["Form.Password"] = password,
        });

    /// <summary>Makes the person where they do not exist.</summary>
    public static async Task HasPersonAsync(
        this WebApplicationFactory<Program> site, string name, params Role[] roles)
    {
        await OneAtATime.WaitAsync();
        try
        {
            await using var scope = site.Services.CreateAsyncScope();
            if (scope.ServiceProvider.GetRequiredService<ReportsDbContext>().Users.All(person => person.Name != name))
            {
                var problems = await scope.ServiceProvider.GetRequiredService<NewPeople>()
                    .AddAsync(name, EmailOf(name), roles, Password, CancellationToken.None);
                problems.ShouldBeEmpty();
            }
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
