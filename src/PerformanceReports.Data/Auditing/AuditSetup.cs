using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Auditing;

/// <summary>Puts the record between a context and its database.</summary>
internal static class AuditSetup
{
    // One for all contexts: EF Core keeps a set of services for each different one.
    private static readonly AuditBulkGuard BulkGuard = new();

    public static DbContextOptionsBuilder UseRecord(this DbContextOptionsBuilder builder, TimeProvider? time) =>
        builder.AddInterceptors(BulkGuard, new AuditInterceptor(time ?? TimeProvider.System));
}
