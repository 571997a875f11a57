using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PerformanceReports.Data.SqlServer;

/// <summary>Makes the context for dotnet-ef, which compares models and opens no database.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerReportsDbContext>
{
    public SqlServerReportsDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerReportsDbContext>();
        options.UseReportsSqlServer(connectionString: null);
        return new SqlServerReportsDbContext(options.Options);
    }
}
