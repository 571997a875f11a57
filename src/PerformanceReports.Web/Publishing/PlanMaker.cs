using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
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
}
