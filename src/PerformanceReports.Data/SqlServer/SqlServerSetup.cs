using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Data.SqlServer;

/// <summary>How a SQL Server database is opened.</summary>
public static class SqlServerSetup
{
    // SQL Server 2022: its successors take it, and no column needs their json type.
    private const int CompatibilityLevel = 160;

    public static DbContextOptionsBuilder UseReportsSqlServer(
        this DbContextOptionsBuilder builder,
        string? connectionString,
        int? maxBatchSize = null,
        TimeProvider? time = null) =>
        builder.UseRecord(time).UseSqlServer(connectionString, server =>
        {
            server.UseCompatibilityLevel(CompatibilityLevel);
            if (maxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        });
}
