namespace PerformanceReports.Web.Publishing;

/// <summary>Publishes measures by themselves: when figures have come that no report is published with.</summary>
public sealed class MeasurePublisher(PublishedReportsQuery published, MeasureMaker maker, PublicationStore store)
{
    /// <summary>Publishes every measure that has something new to tell.</summary>
    /// <exception cref="InvalidOperationException">A measure has both published and illustrative figures.</exception>
    public async Task PublishAsync(DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var reports = await published.LatestAsync(at, cancellationToken);
        await store.StoreAsync(await maker.MakeAsync(reports, at, cancellationToken), cancellationToken);
    }
}
