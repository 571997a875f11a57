using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Publishing.Scheduling;

/// <summary>
/// Reads which reports wait for their time. The database knows, and nothing else: so a restart forgets none.
/// </summary>
public sealed class WaitingReleases(ReportsDbContext database)
{
    public async Task<IReadOnlyList<DueRelease>> AllAsync(CancellationToken cancellationToken)
    {
        var reports = await database.Reports.AsNoTracking()
            .Where(report => report.Status == ReportStatus.Approved && report.PublishAt != null)
            .ToListAsync(cancellationToken);
        var failures = await database.FailedReleases.AsNoTracking()
            .ToDictionaryAsync(failed => failed.ReportId, cancellationToken);
        return
        [
            .. reports
                .Select(report => Of(report, failures.GetValueOrDefault(report.Id)))
                .OrderBy(release => release.DueAt)
                .ThenBy(release => release.Key, StringComparer.Ordinal),
        ];
    }

    private static DueRelease Of(Report report, FailedRelease? failed)
    {
        var dueAt = report.PublishAt!.Value;
        var tryAt = failed is not null && failed.IsOf(dueAt) ? failed.TryAgainAt : dueAt;
        return new DueRelease(report.Id, report.Period.End.ToString(), dueAt, tryAt);
    }
}
