using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Editing.Publishing.Releasing;

/// <summary>Publishes a report because a person says so.</summary>
public sealed class ReleaseByHand(ReportsDbContext database, ReportReleases releases)
{
    public async Task<EditResult> PublishAsync(string key, int? revision, CancellationToken cancellationToken)
    {
        if (!Month.TryParse(key, out var month)
            || await database.Reports.EndingIn(month).WithContent().FirstOrDefaultAsync(cancellationToken)
                is not { } report)
        {
            return EditResult.NotFound;
        }

        try
        {
            report.RequireSeen(revision);

            // To the end, even where the browser has gone: half a publication is none, and nobody would know.
            await releases.PublishNowAsync(report, CancellationToken.None);
            return EditResult.Saved(report);
        }
        catch (Exception refusal) when (refusal is ReportRefusedException or PublicationRefusedException)
        {
            return Refused(refusal.Message);
        }
        catch (DbUpdateException)
        {
            return Refused("Somebody else published or changed the report at this moment. Look at it as it is now.");
        }
    }

    // What was begun must not be stored by the next save of this request.
    private EditResult Refused(string reason)
    {
        database.ChangeTracker.Clear();
        return EditResult.Refused(reason);
    }
}
