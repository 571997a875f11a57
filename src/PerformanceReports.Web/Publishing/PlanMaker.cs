using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing;

/// <summary>Makes Police and Crime Plans ready to be stored; a plan has no PDF of its own.</summary>
public sealed class PlanMaker(ReportsDbContext database, NewestVersionsQuery newest)
{
    /// <summary>Makes a plan's next version from the plan as it is held.</summary>
    /// <param name="slug">The plan.</param>
    /// <param name="reports">The published reports: those that report on the plan are named in it.</param>
    /// <param name="at">When it is published.</param>
    public async Task<Publication> MakeAsync(
        string slug, IReadOnlyList<PublishedReport> reports, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var plan = await database.Plans.AsNoTracking().WithContent()
            .SingleAsync(plan => plan.Slug == slug, cancellationToken);
        var office = await database.Offices.AsNoTracking().SingleAsync(cancellationToken);
        var version = 1 + await database.Publications.LatestVersionAsync(PublicationKind.Plan, slug, cancellationToken);
        return PublicationFactory.Of(
            PublishedPlanBuilder.Build(plan, office, reports, new PublicationStamp(version, UkTime.Of(at))));
    }

    /// <summary>
    /// Makes the plans that go out with a report: those that are public, where anything of them is no longer as it was
    /// published, and those that were made ready since.
    /// </summary>
    public async Task<IReadOnlyList<Publication>> MakeNextAsync(
        IReadOnlyList<PublishedReport> reports, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var known = await newest.OfAsync(PublicationKind.Plan, cancellationToken);
        var office = await database.Offices.AsNoTracking().SingleAsync(cancellationToken);
        var plans = await database.Plans.AsNoTracking().WithContent().OrderBy(plan => plan.Slug)
            .ToListAsync(cancellationToken);
        return
        [
            .. plans
                .Where(plan => plan.IsReady || known.ContainsKey(plan.Slug))
                .Select(plan => NextOf(plan, office, reports, known.GetValueOrDefault(plan.Slug), UkTime.Of(at)))
                .OfType<Publication>(),
        ];
    }

    /// <summary>
    /// Makes again the published plans that other reports report on now. The rest of their text is as it was
    /// published, whatever has become of it since.
    /// </summary>
    public async Task<IReadOnlyList<Publication>> MakeAgainAsync(
        IReadOnlyList<PublishedReport> reports, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var again = new List<Publication>();
        var known = await newest.OfAsync(PublicationKind.Plan, cancellationToken);
        foreach (var before in known.Values.OrderBy(version => version.Key, StringComparer.Ordinal))
        {
            var bytes = await database.Publications.DocumentAsync(before.PublicationId, cancellationToken);
            var plan = PublishedPlanBuilder.WithReports(PublishedDocuments.ReadPlan(bytes), reports);
            if (PublishedDocuments.Sha256(PublishedDocuments.Write(plan)) != before.Sha256)
            {
                again.Add(PublicationFactory.Of(
                    plan with { Version = before.Version + 1, PublishedAt = UkTime.Of(at) }));
            }
        }

        return again;
    }

    private static Publication? NextOf(
        PoliceAndCrimePlan plan,
        Office office,
        IReadOnlyList<PublishedReport> reports,
        NewestVersion? before,
        DateTimeOffset at)
    {
        if (before is null)
        {
            return PublicationFactory.Of(PublishedPlanBuilder.Build(plan, office, reports, new PublicationStamp(1, at)));
        }

        // Built with the stamp of the version before, the same content gives the same bytes.
        var stamp = new PublicationStamp(before.Version, UkTime.Of(before.PublishedAt));
        var again = PublishedPlanBuilder.Build(plan, office, reports, stamp);
        return PublishedDocuments.Sha256(PublishedDocuments.Write(again)) == before.Sha256
            ? null
            : PublicationFactory.Of(again with { Version = before.Version + 1, PublishedAt = at });
    }
}
