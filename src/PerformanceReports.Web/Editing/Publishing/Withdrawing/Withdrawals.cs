using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Editing.Publishing.Withdrawing;

/// <summary>Withdraws a report because a person says so.</summary>
public sealed class Withdrawals(ReportsDbContext database, WithdrawalPublisher publisher, TimeProvider clock)
{
    public async Task<EditResult> WithdrawAsync(string key, WithdrawalForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!Month.TryParse(key, out var month)
            || await database.Reports.EndingIn(month).WithContent().FirstOrDefaultAsync(cancellationToken)
                is not { } report)
        {
            return EditResult.NotFound;
        }

        try
        {
            report.RequireSeen(form.Revision);
            var at = ReleaseTimes.ToSecond(clock.GetUtcNow());
            await publisher.WithdrawAsync(report, form.Reason ?? "", at, CancellationToken.None);
            return EditResult.Saved(report);
        }
        catch (ReportRefusedException refusal)
        {
            database.ChangeTracker.Clear();
            return EditResult.Refused(refusal, report);
        }
        catch (ArgumentException refusal)
        {
            database.ChangeTracker.Clear();
            return EditResult.Refused(refusal, report);
        }
        catch (DbUpdateException)
        {
            database.ChangeTracker.Clear();
            return EditResult.Refused("Somebody else changed the report at this moment. Look at it as it is now.");
        }
    }
}
