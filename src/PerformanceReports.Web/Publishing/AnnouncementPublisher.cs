using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Announcements;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing;

/// <summary>Tells the public when the next report comes out.</summary>
public sealed class AnnouncementPublisher(ReportsDbContext database, PublicationStore store)
{
    /// <summary>Announces a report. Of a time that has passed the site says that the report is late.</summary>
    /// <param name="period">The period that it reports on.</param>
    /// <param name="dueAt">When it comes out.</param>
    /// <param name="at">When this is announced.</param>
    public Task<Publication> AnnounceAsync(
        Period period, DateTimeOffset dueAt, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        StoreAsync(
            new AnnouncedRelease(period.End.ToString(), period.Label, UkTime.Of(dueAt)), at, cancellationToken);

    /// <summary>Takes back what was announced: no time is set.</summary>
    public Task<Publication> TakeBackAsync(DateTimeOffset at, CancellationToken cancellationToken = default) =>
        StoreAsync(null, at, cancellationToken);

    private async Task<Publication> StoreAsync(
        AnnouncedRelease? next, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var version = 1 + await database.Publications.LatestVersionAsync(
            PublicationKind.Announcement, Publication.NextReleaseKey, cancellationToken);
        var publication = PublicationFactory.Of(new PublishedAnnouncement
        {
            Schema = PublishedDocuments.AnnouncementSchema,
            BuilderVersion = PublishedReportBuilder.Version,
            Version = version,
            PublishedAt = UkTime.Of(at),
            Next = next,
        });
        await store.StoreAsync([publication], cancellationToken);
        return publication;
    }
}
