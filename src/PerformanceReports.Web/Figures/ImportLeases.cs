using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Figures;

/// <summary>
/// Lets one node of several work on imports. A node that stops without a word loses its turn after
/// <see cref="Length"/>.
/// </summary>
public sealed class ImportLeases(ReportsDbContext database, TimeProvider clock)
{
    /// <summary>How long a turn lasts unless it is renewed.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    /// <summary>Takes the turn, or renews it; false where another node has it.</summary>
    public async Task<bool> TakeAsync(string holder, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await database.ImportLeases
            .Where(lease => lease.Id == ImportLease.OnlyId && (lease.Holder == holder || lease.Until <= now))
            .ExecuteUpdateAsync(
                lease => lease.SetProperty(row => row.Holder, holder).SetProperty(row => row.Until, now + Length),
                cancellationToken) == 1;
    }

    /// <summary>Gives the turn up.</summary>
    public Task ReleaseAsync(string holder, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.ImportLeases
            .Where(lease => lease.Id == ImportLease.OnlyId && lease.Holder == holder)
            .ExecuteUpdateAsync(
                lease => lease.SetProperty(row => row.Holder, "").SetProperty(row => row.Until, now),
                cancellationToken);
    }
}
