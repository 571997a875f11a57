using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.SqlServer;

/// <summary>The database on a SQL Server.</summary>
public sealed class SqlServerReportsDbContext(DbContextOptions<SqlServerReportsDbContext> options)
    : ReportsDbContext(options);
