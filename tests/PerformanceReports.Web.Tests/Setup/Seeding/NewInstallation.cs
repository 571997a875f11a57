using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using PerformanceReports.Data;

namespace PerformanceReports.Web.Tests.Setup.Seeding;

/// <summary>The site's program on a database that did not exist before.</summary>
public sealed class NewInstallation : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("performance-reports-seeding-").FullName;
    private readonly (string Key, string Value)[] _settings;

    public NewInstallation()
        : this([])
    {
    }

    internal NewInstallation(params (string Key, string Value)[] settings) => _settings =
    [
        ("ConnectionStrings:Reports", $"Data Source={Path.Combine(_folder, "reports.db")}"),
        .. settings,
    ];

    /// <summary>Does something with the services of one request.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Every row of every table as text, bytes and all.</summary>
    public Task<List<string>> DumpAsync() => WithAsync<ReportsDbContext, List<string>>(TableDump.OfAsync);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
