using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace PerformanceReports.Data.Publications;

/// <summary>Keeps publications as they were written.</summary>
internal static class PublicationGuard
{
    /// <exception cref="PublicationImmutableException">A publication would be changed or deleted.</exception>
    public static void Check(ChangeTracker changes)
    {
        var touched = changes.Entries<Publication>()
            .FirstOrDefault(entry => entry.State is EntityState.Modified or EntityState.Deleted);
        if (touched is not null)
        {
            throw PublicationImmutableException.For(touched.Entity, touched.State == EntityState.Deleted);
        }
    }
}
