using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace PerformanceReports.Data.Auditing;

/// <summary>Keeps the record as it was written.</summary>
internal static class AuditGuard
{
    /// <exception cref="AuditImmutableException">An entry would be changed or deleted.</exception>
    public static void Check(ChangeTracker changes)
    {
        var touched = changes.Entries<AuditEntry>()
            .FirstOrDefault(entry => entry.State is EntityState.Modified or EntityState.Deleted);
        if (touched is not null)
        {
            throw AuditImmutableException.For(touched.Entity, touched.State == EntityState.Deleted);
        }
    }
}
