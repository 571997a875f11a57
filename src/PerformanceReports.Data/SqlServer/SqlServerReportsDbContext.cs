using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.SqlServer;

/// <summary>The database on a SQL Server.</summary>
public sealed class SqlServerReportsDbContext(DbContextOptions<SqlServerReportsDbContext> options)
    : ReportsDbContext(options)
{
    // A unique index, and a key or constraint.
    public override bool IsDuplicate(DbUpdateException exception) =>
        exception?.InnerException is SqlException { Number: 2601 or 2627 };
}
