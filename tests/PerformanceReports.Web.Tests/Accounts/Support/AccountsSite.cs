using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Tests.Accounts.Support;

/// <summary>The site without any report, with a clock that tests move, as strict about accounts as it is delivered.</summary>
public sealed class AccountsSite : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("performance-reports-accounts-").FullName;

    public MovedClock Clock { get; } = new();

    public CountingHasher Hasher { get; } = new();

    /// <summary>What differs from the defaults; to be changed before the first request.</summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        ["Seed:Enabled"] = "false",
        ["Accounts:AttemptsPerAddress"] = "10000",
        ["Accounts:AttemptsPerAccount"] = "10000",
    };

    public string Connection => $"Data Source={Path.Combine(_folder, "reports.db")}";

    /// <summary>Reads or changes what is stored, as no page does.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<ReportsDbContext, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ReportsDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing")
            .UseSetting("ConnectionStrings:Reports", Connection)
            .ConfigureTestServices(services => services
                .AddSingleton<TimeProvider>(Clock)
                .AddSingleton<IPasswordHasher<Person>>(Hasher));
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
