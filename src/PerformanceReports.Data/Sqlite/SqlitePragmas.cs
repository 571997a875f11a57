using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PerformanceReports.Data.Sqlite;

/// <summary>
/// Sets up each connection: readers are not stopped by a writer (WAL), and a second writer waits instead of failing.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Commands = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Commands;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Commands;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
