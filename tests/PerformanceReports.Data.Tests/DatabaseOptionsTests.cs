using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Sqlite;
using PerformanceReports.Data.SqlServer;

namespace PerformanceReports.Data.Tests;

public sealed class DatabaseOptionsTests
{
    [Fact]
    public void Nothing_Configured_IsSqlite()
    {
        using var services = Services();
        using var scope = services.CreateScope();

        var context = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();

        context.ShouldBeOfType<SqliteReportsDbContext>();
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value.MigrateOnStart.ShouldBeTrue();
    }

    [Theory]
    [InlineData("SqlServer")]
    [InlineData("sqlserver")]
    public void SqlServer_Configured_IsSqlServer(string provider)
    {
        using var services = Services(
            ("Database:Provider", provider), ("ConnectionStrings:Reports", "Server=here;Database=reports"));
        using var scope = services.CreateScope();

        scope.ServiceProvider.GetRequiredService<ReportsDbContext>().ShouldBeOfType<SqlServerReportsDbContext>();
    }

    [Theory]
    [InlineData("Oracle", null, "Database:Provider is \"Oracle\". Set it to Sqlite or SqlServer")]
    [InlineData("7", null, "Set it to Sqlite or SqlServer")]
    [InlineData("", null, "Set it to Sqlite or SqlServer")]
    [InlineData("SqlServer", null, "ConnectionStrings:Reports is empty. Set it to the connection string")]
    [InlineData("SqlServer", " ", "ConnectionStrings:Reports is empty. Set it to the connection string")]
    [InlineData("SqlServer", "Servre=here", "is not a connection string of SqlServer")]
    [InlineData("Sqlite", "Server=here", "is not a connection string of Sqlite")]
    public void WrongSetting_IsRefused_WithWhatToSet(string provider, string? connection, string message)
    {
        using var services = Services(("Database:Provider", provider), ("ConnectionStrings:Reports", connection));

        var refusal = Should.Throw<OptionsValidationException>(
            () => services.GetRequiredService<IOptions<DatabaseOptions>>().Value);

        refusal.Message.ShouldContain(message);
        refusal.Message.ShouldContain("Database__Provider");
    }

    [Fact]
    public void BatchSize_BelowOne_IsRefused()
    {
        using var services = Services(("Database:MaxBatchSize", "0"));

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IOptions<DatabaseOptions>>().Value)
            .Message.ShouldBe("Database:MaxBatchSize is 0. Set it to 1 or more, or take it away.");
    }

    [Fact]
    public void SqliteFile_IsPlacedBelowTheRoot_AndItsFolderMade()
    {
        var root = Directory.CreateTempSubdirectory("reports-test-").FullName;

        var connection = SqliteSetup.PrepareConnectionString(DatabaseOptions.DefaultSqliteConnection, root);

        connection.ShouldBe($"Data Source={Path.Combine(root, "App_Data", "reports.db")};Foreign Keys=True");
        Directory.Exists(Path.Combine(root, "App_Data")).ShouldBeTrue();
        Directory.Delete(root, recursive: true);
    }

    private static ServiceProvider Services(params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build();
        return new ServiceCollection()
            .AddReportsDatabase(configuration, Path.GetTempPath())
            .BuildServiceProvider();
    }
}
