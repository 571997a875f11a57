using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Reads the list of working reports, the newest period first.</summary>
public sealed class ReportsQuery(ReportsDbContext database)
{
    public async Task<IReadOnlyList<ReportRow>> AllAsync(CancellationToken cancellationToken)
    {
        var reports = await database.Reports.AsNoTracking().ToListAsync(cancellationToken);
        var changes = await LastChangesAsync(cancellationToken);
        return
        [
            .. reports
                .OrderByDescending(report => report.Period.End)
                .Select(report => changes.GetValueOrDefault(report.Period.End.ToString()) is var (at, who)
                    ? new ReportRow(report, at, who)
                    : new ReportRow(report, null, report.LastAuthor)),
        ];
    }

    private async Task<Dictionary<string, (DateTimeOffset At, string Who)?>> LastChangesAsync(
        CancellationToken cancellationToken)
    {
        var latest = await database.AuditEntries
            .Where(entry => entry.Report != null)
            .GroupBy(entry => entry.Report)
            .Select(entries => entries.Max(entry => entry.Id))
            .ToListAsync(cancellationToken);
        return await database.AuditEntries
            .Where(entry => latest.Contains(entry.Id))
            .ToDictionaryAsync(
                entry => entry.Report!, entry => ((DateTimeOffset, string)?)(entry.At, entry.Who), cancellationToken);
    }
}
