using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;

namespace PerformanceReports.Web.Editing.Dashboard;

/// <summary>Reads what the dashboard lists: every report, the newest period first.</summary>
public sealed class DashboardQuery(ReportsDbContext database)
{
    public async Task<IReadOnlyList<DashboardReport>> ReadAsync(CancellationToken cancellationToken)
    {
        var reports = await database.Reports.AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. reports.Select(report => new DashboardReport(report.Period, report.Title, report.Status, report.LastAuthor))
                .OrderByDescending(report => report.Period.End),
        ];
    }
}
