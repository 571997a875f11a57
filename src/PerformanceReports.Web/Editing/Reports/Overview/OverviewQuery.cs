using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Overview;

/// <summary>Reads what happens in the sections of a report: the last change of each, and who has it open.</summary>
public sealed class OverviewQuery(ReportsDbContext database, TimeProvider clock)
{
    /// <summary>When each section was changed last, by its slug.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> LastChangesAsync(
        Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var key = report.Period.End.ToString();
        var latest = await database.AuditEntries
            .Where(entry => entry.Report == key && entry.Section != null)
            .GroupBy(entry => entry.Section)
            .Select(entries => entries.Max(entry => entry.Id))
            .ToListAsync(cancellationToken);
        return await database.AuditEntries
            .Where(entry => latest.Contains(entry.Id))
            .ToDictionaryAsync(entry => entry.Section!, entry => entry.At, cancellationToken);
    }

    /// <summary>Who has which section open, by its slug.</summary>
    public async Task<ILookup<string, string>> PresentAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (month, now) = (report.Period.End, clock.GetUtcNow());
        var present = await database.SectionPresences.AsNoTracking()
            .Where(presence => presence.Report == month && presence.Until > now)
            .OrderBy(presence => presence.Person)
            .ToListAsync(cancellationToken);
        return present.ToLookup(presence => presence.Section, presence => presence.Person);
    }
}
