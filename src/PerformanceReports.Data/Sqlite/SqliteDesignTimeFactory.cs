using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PerformanceReports.Data.Sqlite;

/// <summary>Makes the context for dotnet-ef, which compares models and opens no database.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteReportsDbContext>
{
    public SqliteReportsDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteReportsDbContext>();
        options.UseReportsSqlite("Data Source=:memory:");
        return new SqliteReportsDbContext(options.Options);
    }
}
