using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using PerformanceReports.Data.Sqlite;
using PerformanceReports.Data.SqlServer;
using PerformanceReports.Data.Tests.Support;

namespace PerformanceReports.Data.Tests.Migrations;

public sealed class MigrationTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Migrations_ApplyToAnEmptyDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();

        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        (await context.Reports.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public void Models_HaveNoChangeThatAMigrationLacks()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTimeFactory().CreateDbContext([]);

        sqlite.Database.HasPendingModelChanges().ShouldBeFalse("add a migration for SQLite (docs/operations.md)");
        sqlServer.Database.HasPendingModelChanges().ShouldBeFalse("add a migration for SQL Server (docs/operations.md)");
    }

    [Fact]
    public void Migrations_OfBothProviders_HaveTheSameNames()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTimeFactory().CreateDbContext([]);

        Names(sqlServer).ShouldBe(Names(sqlite));

        static IEnumerable<string> Names(ReportsDbContext context) =>
            context.Database.GetMigrations().Select(migration => migration[(migration.IndexOf('_') + 1)..]);
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void SqlServerScript_IsTransactSql(MigrationsSqlGenerationOptions options)
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var script = context.GetService<IMigrator>().GenerateScript(options: options);

        using var reader = new StringReader(script);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        script.ShouldContain("CREATE TABLE [Publications]");
        errors.Select(error => $"line {error.Line}: {error.Message}").ShouldBeEmpty();
    }

    [Fact]
    public async Task SqliteConnection_HasForeignKeysAndWriteAheadLog()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Open();

        (await context.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync())
            .ShouldBe(1);
        (await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync())
            .ShouldBe("wal");
        (await context.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync())
            .ShouldBeGreaterThan(0);
    }
}
