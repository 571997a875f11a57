using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PerformanceReports.Data.Auditing;

/// <summary>
/// Adds to every save the lines that tell of it, in one transaction, so that neither is stored without the other.
/// </summary>
internal sealed class AuditInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (BeginFor(eventData.Context) is { } record)
        {
            while (record.Owners.Read())
            {
                record.Find();
            }

            record.Write();
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (BeginFor(eventData.Context) is { } record)
        {
            while (await record.Owners.ReadAsync(cancellationToken))
            {
                record.Find();
            }

            record.Write();
        }

        return result;
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        LetGo(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        LetGo(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => LetGo(eventData.Context);

    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        LetGo(eventData.Context);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData eventData) => LetGo(eventData.Context);

    public override Task SaveChangesCanceledAsync(
        DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        LetGo(eventData.Context);
        return Task.CompletedTask;
    }

    private AuditDraft? BeginFor(DbContext? database)
    {
        LetGoOfLeftOver(database);
        if (database is null || AuditScope.IsToldAsOne)
        {
            return null;
        }

        // What goes with the rows that are taken away; the context leaves finding it to the last moment.
        database.ChangeTracker.CascadeChanges();
        var changes = AuditChange.Of(database.ChangeTracker);
        return changes.Count == 0 ? null : new AuditDraft(database, changes, time.GetUtcNow());
    }

    // No interceptor hears that a save came too late. Notes are no lines of a save: they wait for one.
    private static void LetGoOfLeftOver(DbContext? database)
    {
        foreach (var entry in database?.ChangeTracker.Entries<AuditEntry>().ToList() ?? [])
        {
            entry.State = entry.Entity.Verb == AuditVerb.Noted ? entry.State : EntityState.Detached;
        }
    }

    // Stored lines need no tracking; those of a save that failed must not be stored by the next one.
    private static void LetGo(DbContext? database)
    {
        foreach (var entry in database?.ChangeTracker.Entries<AuditEntry>().ToList() ?? [])
        {
            entry.State = EntityState.Detached;
        }
    }
}
