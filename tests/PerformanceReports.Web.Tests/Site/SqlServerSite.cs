using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.SqlClient;
using PerformanceReports.Data;

namespace PerformanceReports.Web.Tests.Site;

/// <summary>The whole site on a new database of the SQL Server that the environment names, dropped afterwards.</summary>
public sealed class SqlServerSite : WebApplicationFactory<Program>
{
    public const string Variable = "REPORTS_TEST_SQLSERVER";

    public static string? Named => Environment.GetEnvironmentVariable(Variable);

    public async Task DropAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportsDbContext>().Database.EnsureDeletedAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseSetting("Database:Provider", nameof(DatabaseProvider.SqlServer))
        .UseSetting("ConnectionStrings:Reports", new SqlConnectionStringBuilder(Named)
        {
            InitialCatalog = $"reports_test_{Guid.CreateVersion7():N}",
        }.ConnectionString);
}
