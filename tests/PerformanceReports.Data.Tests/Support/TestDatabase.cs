using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PerformanceReports.Data.Sqlite;
using PerformanceReports.Data.SqlServer;

namespace PerformanceReports.Data.Tests.Support;

/// <summary>A fresh database with the schema of the migrations, gone after the test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>A connection string to a SQL Server where databases may be made; such tests run where it is set.</summary>
    private const string SqlServerVariable = "REPORTS_TEST_SQLSERVER";

    private readonly Func<ReportsDbContext> _open;
    private readonly Func<Task> _drop;

    private TestDatabase(Func<ReportsDbContext> open, Func<Task> drop)
    {
        _open = open;
        _drop = drop;
    }

    /// <summary>SQLite always; SQL Server where the environment names one.</summary>
    public static TheoryData<DatabaseProvider> Providers => SqlServer is null
        ? [DatabaseProvider.Sqlite]
        : [DatabaseProvider.Sqlite, DatabaseProvider.SqlServer];

    private static string? SqlServer => Environment.GetEnvironmentVariable(SqlServerVariable);

    /// <param name="provider">On which kind of database.</param>
    /// <param name="migration">The last migration of its schema; the newest where none is named.</param>
    public static async Task<TestDatabase> CreateAsync(
        DatabaseProvider provider = DatabaseProvider.Sqlite, string? migration = null)
    {
        var database = provider == DatabaseProvider.Sqlite ? InFile() : OnServer();
        await using var context = database.Open();
        await context.GetService<IMigrator>().MigrateAsync(migration);
        return database;
    }

    /// <summary>A new context: what it reads comes from the database, not from memory.</summary>
    public ReportsDbContext Open() => _open();

    /// <summary>Adds entities and saves them.</summary>
    public async Task StoreAsync(params object[] entities)
    {
        await using var context = Open();
        context.AddRange(entities);
        await context.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync() => await _drop();

    private static TestDatabase InFile()
    {
        var folder = Directory.CreateTempSubdirectory("reports-test-").FullName;
        var options = new DbContextOptionsBuilder<SqliteReportsDbContext>();
        options.UseReportsSqlite(SqliteSetup.PrepareConnectionString("Data Source=test.db", folder));
        return new TestDatabase(() => new SqliteReportsDbContext(options.Options), () =>
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
    }

    private static TestDatabase OnServer()
    {
        var connection = new SqlConnectionStringBuilder(SqlServer)
        {
            InitialCatalog = $"reports_test_{Guid.CreateVersion7():N}",
        };
        var options = new DbContextOptionsBuilder<SqlServerReportsDbContext>();
        options.UseReportsSqlServer(connection.ConnectionString);
        return new TestDatabase(() => new SqlServerReportsDbContext(options.Options), async () =>
        {
            await using var context = new SqlServerReportsDbContext(options.Options);
            await context.Database.EnsureDeletedAsync();
        });
    }
}
