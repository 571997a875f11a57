using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>Stores the draft of a quarter.</summary>
public sealed class QuarterStarter(ReportsDbContext database, QuarterPlanner planner)
{
    public async Task<QuarterPlan> StartAsync(StartForm form, string author, CancellationToken cancellationToken)
    {
        var plan = await planner.PlanAsync(form, author, cancellationToken);
        if (plan.Next is not { } next)
        {
            return plan;
        }

        database.Add(next);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return plan;
        }
        catch (DbUpdateException) when (Taken(next.Period.End))
        {
            return QuarterPlan.Refused(QuarterPlanner.Exists(next.Period.End));
        }
    }

    // Two people may start the same quarter in the same second; the database lets one of them.
    private bool Taken(Domain.Periods.Month end) => database.Reports.AsNoTracking().EndingIn(end).Any();
}
