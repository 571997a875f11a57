using Microsoft.AspNetCore.Mvc.Testing;

namespace PerformanceReports.Browser.Tests;

/// <summary>The whole site on a port of its own, with a database of its own, filled as on a first start.</summary>
public sealed class Portal : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-").FullName;

    public Portal() => UseKestrel(0);

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("Accounts:AttemptsPerAddress", "10000");
        builder.UseSetting("Accounts:AttemptsPerAccount", "10000");
        builder.UseSetting("ConnectionStrings:Reports", $"Data Source={Path.Combine(_folder, "reports.db")}");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
