using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Plans;

namespace PerformanceReports.Web.Publishing;

/// <summary>Publishes Police and Crime Plans as documents; a plan has no PDF of its own.</summary>
internal sealed class PlanPublisher(ReportsDbContext database)
{
    /// <summary>Publishes a plan as its next version, with the reports that report on it.</summary>
    public async Task<Publication> PublishAsync(
        string slug, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var plan = await database.Plans.AsNoTracking().WithContent()
            .SingleAsync(plan => plan.Slug == slug, cancellationToken);
        var office = await database.Offices.AsNoTracking().SingleAsync(cancellationToken);
        var reports = await database.Reports.AsNoTracking().WithContent().ToListAsync(cancellationToken);
        var version = 1 + await database.Publications.LatestVersionAsync(PublicationKind.Plan, slug, cancellationToken);
        var stamp = new PublicationStamp(version, UkTime.Of(at));
        var publication = PublicationOf(PublishedPlanBuilder.Build(plan, office, reports, stamp));
        database.Publications.Add(publication);
        await database.SaveChangesAsync(cancellationToken);
        return publication;
    }

    private static Publication PublicationOf(PublishedPlan document)
    {
        var bytes = PublishedDocuments.Write(document);
        return new Publication
        {
            Kind = PublicationKind.Plan,
            Key = document.Slug,
            Version = document.Version,
            Title = document.Title,
            Label = document.Years,
            PublishedAt = document.PublishedAt,
            BuilderVersion = document.BuilderVersion,
            Document = bytes,
            Sha256 = PublishedDocuments.Sha256(bytes),
        };
    }
}
