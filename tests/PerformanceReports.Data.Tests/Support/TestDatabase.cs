using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
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

    private readonly Func<IInterceptor[], ReportsDbContext> _open;
    private readonly Func<Task> _drop;

    private TestDatabase(Func<IInterceptor[], ReportsDbContext> open, Func<Task> drop)
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
    /// <param name="interceptors">What sees, or disturbs, what it does.</param>
    public ReportsDbContext Open(params IInterceptor[] interceptors) => _open(interceptors);

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
        var connection = SqliteSetup.PrepareConnectionString("Data Source=test.db", folder);
        return new TestDatabase(interceptors => new SqliteReportsDbContext(Sqlite(connection, interceptors)), () =>
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
        return new TestDatabase(Open, async () =>
        {
            await using var context = Open();
            await context.Database.EnsureDeletedAsync();
        });

        SqlServerReportsDbContext Open(params IInterceptor[] interceptors)
        {
            var options = new DbContextOptionsBuilder<SqlServerReportsDbContext>();
            options.UseReportsSqlServer(connection.ConnectionString).AddInterceptors(interceptors);
            return new SqlServerReportsDbContext(options.Options);
        }
    }

    private static DbContextOptions<SqliteReportsDbContext> Sqlite(string connection, IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<SqliteReportsDbContext>();
        options.UseReportsSqlite(connection).AddInterceptors(interceptors);
        return options.Options;
    }
}
