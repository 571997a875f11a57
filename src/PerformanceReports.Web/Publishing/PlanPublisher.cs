using PerformanceReports.Data.Publications;

namespace PerformanceReports.Web.Publishing;

/// <summary>Publishes Police and Crime Plans.</summary>
public sealed class PlanPublisher(
    PublishedReportsQuery published, PlanMaker maker, PublicationStore store, TimeProvider clock)
{
    /// <summary>Publishes a plan as its next version, naming the published reports that report on it.</summary>
    public async Task<Publication> PublishAsync(
        string slug, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var reports = await published.LatestAsync(clock.GetUtcNow(), cancellationToken);
        var publication = await maker.MakeAsync(slug, reports, at, cancellationToken);
        await store.StoreAsync([publication], cancellationToken);
        return publication;
    }
}
