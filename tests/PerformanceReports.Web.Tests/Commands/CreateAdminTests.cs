using System.Diagnostics;
using System.Net;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Tests.Accounts.Support;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Commands;

/// <summary>The command as an operator calls it: the program itself, its exit code and what it says.</summary>
public sealed class CreateAdminTests(AccountsSite site) : IClassFixture<AccountsSite>
{
    private const string Password = "violet-canoe-thimble";

    [Fact]
    public async Task CreateAdmin_NewAddress_MakesAnAdministratorWhoCanSignIn()
    {
        var (code, output) = await RunAsync(Password, "create-admin", "--email", "first@example.org", "--name", "First One");
        using var client = site.Visitor();
        using var signIn = await client.SignInAsync("first@example.org", Password);

        code.ShouldBe(0, output);
        output.ShouldContain("first@example.org may now sign in");
        signIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.InDatabaseAsync(database => Task.FromResult(database.UserRoles
            .Count(row => row.RoleId == (int)Role.Administrator
                && database.Users.Any(person => person.Id == row.UserId && person.Name == "First One")))))
            .ShouldBe(1);
    }

    [Fact]
    public async Task CreateAdmin_KnownAddress_IsRefused()
    {
        await site.HasPersonAsync("Known Person", Role.Analyst);
        var (code, output) = await RunAsync(
            Password, "create-admin", "--email", SignedIn.EmailOf("Known Person"), "--name", "Someone Else");

        code.ShouldBe(1);
        output.ShouldContain("There is an account for known.person@example.org already");
    }

    [Theory]
    [InlineData("--name is missing", "create-admin", "--email", "a@example.org")]
    [InlineData("--name has no value", "create-admin", "--email", "a@example.org", "--name")]
    [InlineData("There is no command \"create-king\"", "create-king")]
    public async Task Run_MisusedCommand_SaysHowToCallIt(string problem, params string[] arguments)
    {
        var (code, output) = await RunAsync(Password, arguments);

        code.ShouldBe(2);
        output.ShouldContain(problem);
        output.ShouldContain("Usage: create-admin --email");
    }

    [Fact]
    public async Task CreateAdmin_WeakPassword_IsRefused()
    {
        var (code, output) = await RunAsync("short", "create-admin", "--email", "weak@example.org", "--name", "Weak One");

        code.ShouldBe(1);
        output.ShouldContain("at least 12 characters");
    }

    private async Task<(int Code, string Output)> RunAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Testing",
                ["ConnectionStrings__Reports"] = site.Connection,
                ["Seed__Enabled"] = "false",
            },
        };
        await site.InDatabaseAsync(database => Task.FromResult(database.Users.Any()));
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var output = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(output));
    }
}
