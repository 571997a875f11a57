using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Data.Sqlite;

/// <summary>How a SQLite database is opened.</summary>
public static class SqliteSetup
{
    private static readonly SqlitePragmas Pragmas = new();

    public static DbContextOptionsBuilder UseReportsSqlite(
        this DbContextOptionsBuilder builder,
        string? connectionString,
        int? maxBatchSize = null,
        TimeProvider? time = null) =>
        builder.UseRecord(time).AddInterceptors(Pragmas).ConfigureWarnings(Expect).UseSqlite(connectionString, sqlite =>
        {
            if (maxBatchSize is { } size)
            {
                sqlite.MaxBatchSize(size);
            }
        });

    /// <summary>
    /// The connection string with its file below <paramref name="root"/> where it is not rooted, and foreign keys on.
    /// The folder is made, the file is not: migrating makes it.
    /// </summary>
    public static string PrepareConnectionString(string connectionString, string root)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (connection.Mode == SqliteOpenMode.Memory || connection.DataSource is ":memory:" or "")
        {
            return connection.ToString();
        }

        connection.DataSource = Path.GetFullPath(connection.DataSource, Path.GetFullPath(root));
        Directory.CreateDirectory(Path.GetDirectoryName(connection.DataSource)!);
        return connection.ToString();
    }

    // SQLite changes a column by rebuilding its table, for which foreign keys are off, and that no transaction can hold.
    // Every new database would begin with this warning; docs/operations.md says to copy the file before an upgrade.
    private static void Expect(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning);
}
