using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Reference.Saving;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>Stores changes of Police and Crime Plans.</summary>
public sealed class PlanEditor(ReportsDbContext database, ReferenceSaves saves, PlanUses uses)
{
    /// <summary>All plans with their priorities, the newest first.</summary>
    public async Task<IReadOnlyList<PoliceAndCrimePlan>> AllAsync(CancellationToken cancellationToken)
    {
        var plans = await database.Plans.AsNoTracking().WithContent().ToListAsync(cancellationToken);
        return [.. plans.OrderByDescending(plan => plan.From).ThenBy(plan => plan.Slug, StringComparer.Ordinal)];
    }

    public Task<PoliceAndCrimePlan?> FindAsync(string slug, CancellationToken cancellationToken) =>
        database.Plans.AsNoTracking().WithContent().FirstOrDefaultAsync(plan => plan.Slug == slug, cancellationToken);

    /// <summary>Adds a plan, and tells its name in addresses.</summary>
    public async Task<(SaveOutcome Outcome, string Slug)> AddAsync(PlanForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var slug = Slugs.Of(form.Title);
        var outcome = await saves.ChangeAsync(
            async stop => (List<PoliceAndCrimePlan>?)await database.Plans.AsNoTracking().ToListAsync(stop),
            held =>
            {
                var plan = form.Make(slug);
                if (held.Exists(other => other.Slug == slug))
                {
                    throw new ArgumentException(
                        "There is a plan of this title already. Change that one, or give this one another title.",
                        nameof(PlanForm.Title));
                }

                database.Add(plan);
                return null;
            },
            cancellationToken);
        return (outcome, slug);
    }

    /// <summary>Changes a plan; a change that answers a clash is not stored.</summary>
    public Task<SaveOutcome> ChangeAsync(
        string slug, Func<PoliceAndCrimePlan, EditClash?> change, CancellationToken cancellationToken) =>
        saves.ChangeAsync(
            stop => database.Plans.WithContent().FirstOrDefaultAsync(plan => plan.Slug == slug, stop),
            change,
            cancellationToken);

    /// <summary>Changes a priority of a plan.</summary>
    public async Task<SaveOutcome> ChangeAsync(
        string slug,
        int number,
        Func<PoliceAndCrimePlan, PlanPriority, UsesOfPlan, EditClash?> change,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var used = await uses.OfAsync(slug, cancellationToken);
        return await ChangeAsync(
            slug,
            plan => plan.Find(number) is { } priority
                ? change(plan, priority, used)
                : throw new ArgumentException("Somebody removed this priority meanwhile. Look at the plan again."),
            cancellationToken);
    }

    /// <summary>Takes away a plan that is not public and that no report names.</summary>
    public async Task<SaveOutcome> RemoveAsync(string slug, CancellationToken cancellationToken) =>
        (await uses.OfAsync(slug, cancellationToken)).Refusal is { } refusal
            ? SaveOutcome.Refused(refusal)
            : await ChangeAsync(
                slug,
                plan =>
                {
                    database.Remove(plan);
                    return null;
                },
                cancellationToken);
}
