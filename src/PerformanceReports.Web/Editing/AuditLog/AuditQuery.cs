using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>Reads the audit log, the newest entry first.</summary>
public sealed class AuditQuery(ReportsDbContext database)
{
    public const int PageLength = 50;

    /// <summary>
    /// A page of what is found: the newest, or those before an entry. By key, so that new entries move nothing.
    /// </summary>
    public async Task<AuditFound> FindAsync(AuditFilter filter, long? before, CancellationToken cancellationToken)
    {
        var entries = await In(filter)
            .Where(entry => before == null || entry.Id < before)
            .Take(PageLength + 1)
            .ToListAsync(cancellationToken);
        return new AuditFound([.. entries.Take(PageLength)], entries.Count > PageLength);
    }

    /// <summary>All that is found, read from the database as it is taken.</summary>
    public IAsyncEnumerable<AuditEntry> All(AuditFilter filter) => In(filter).AsAsyncEnumerable();

    /// <summary>What can be chosen from.</summary>
    public async Task<AuditChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var entries = database.AuditEntries.AsNoTracking();
        return new AuditChoices(
            await entries.Select(entry => entry.Who).Distinct().OrderBy(who => who).ToListAsync(cancellationToken),
            await entries.Select(entry => entry.Kind).Distinct().OrderBy(kind => kind).ToListAsync(cancellationToken),
            await entries.Where(entry => entry.Report != null).Select(entry => entry.Report!).Distinct()
                .OrderByDescending(report => report).ToListAsync(cancellationToken));
    }

    private IQueryable<AuditEntry> In(AuditFilter filter) =>
        filter.In(database.AuditEntries.AsNoTracking()).OrderByDescending(entry => entry.Id);
}
