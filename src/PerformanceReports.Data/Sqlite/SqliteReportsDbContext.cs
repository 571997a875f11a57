using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Sqlite;

/// <summary>The database in one file of this machine.</summary>
public sealed class SqliteReportsDbContext(DbContextOptions<SqliteReportsDbContext> options) : ReportsDbContext(options);
