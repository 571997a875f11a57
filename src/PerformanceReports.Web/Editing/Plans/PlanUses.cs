using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>Finds where plans are public and which reports name them.</summary>
public sealed class PlanUses(ReportsDbContext database, PublicationCatalogue catalogue)
{
    public async Task<UsesOfPlan> OfAsync(string slug, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).GetValueOrDefault(slug, UsesOfPlan.None);

    /// <summary>The uses of every plan that has any, by its slug.</summary>
    public async Task<IReadOnlyDictionary<string, UsesOfPlan>> AllAsync(CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.ReadAsync(cancellationToken);
        var published = snapshot.Reports
            .SelectMany(history => history.Versions)
            .SelectMany(version => version.Document.Parts.Select(
                part => (part.PlanSlug, part.PlanPriority, version.Document.Period.Key)));
        var reports = await database.Reports.AsNoTracking().Include(report => report.Parts)
            .ToListAsync(cancellationToken);
        var working = reports.SelectMany(report => report.Parts.Select(
            part => (part.PlanSlug, part.PlanPriority, Key: report.Period.End.ToString())));
        var named = published.Concat(working).Where(part => part.PlanSlug is not null)
            .ToLookup(part => part.PlanSlug!, StringComparer.Ordinal);
        var plans = snapshot.Plans.ToDictionary(plan => plan.Document.Slug, StringComparer.Ordinal);
        return named.Select(plan => plan.Key).Union(plans.Keys).ToDictionary(
            slug => slug,
            slug => new UsesOfPlan(
                plans.GetValueOrDefault(slug)?.Document.Version ?? 0,
                plans.GetValueOrDefault(slug)?.Document.Priorities.Count ?? 0,
                [.. named[slug].Select(part => part.Key).Distinct().OrderDescending(StringComparer.Ordinal)],
                named[slug].Max(part => part.PlanPriority) ?? 0),
            StringComparer.Ordinal);
    }
}
