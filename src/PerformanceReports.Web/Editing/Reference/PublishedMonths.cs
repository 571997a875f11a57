using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reference;

/// <summary>
/// The end months of the reports that are public as they stand. One whose correction has begun is not among them: what
/// it was published with may be put right.
/// </summary>
public sealed class PublishedMonths(ReportsDbContext database)
{
    public async Task<IReadOnlyList<Month>> AllAsync(CancellationToken cancellationToken)
    {
        var reports = await database.Reports.AsNoTracking()
            .Where(report => report.Status == ReportStatus.Published)
            .ToListAsync(cancellationToken);
        return [.. reports.Select(report => report.Period.End).Order()];
    }
}
