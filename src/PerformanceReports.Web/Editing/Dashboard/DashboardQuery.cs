using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Editing.Dashboard;

/// <summary>Reads what the dashboard lists: every report, the newest period first.</summary>
public sealed class DashboardQuery(ReportsDbContext database)
{
    public async Task<DashboardPage> ReadAsync(ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        var reports = await database.Reports.AsNoTracking().ToListAsync(cancellationToken);
        return new DashboardPage(
            [
                .. reports.OrderByDescending(report => report.Period.End)
                    .Select(report => DashboardReport.Of(report, person)),
            ],
            person.IsInRole(nameof(Role.Analyst)));
    }
}
