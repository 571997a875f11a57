using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Sqlite;

/// <summary>The database in one file of this machine.</summary>
public sealed class SqliteReportsDbContext(DbContextOptions<SqliteReportsDbContext> options) : ReportsDbContext(options)
{
    // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.
    public override bool IsDuplicate(DbUpdateException exception) =>
        exception?.InnerException is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 };
}
