using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing;

/// <summary>Publishes reports: builds the document and its PDF, and stores them with their digests for ever.</summary>
internal sealed class ReportPublisher(ReportsDbContext database, ReportSourcesQuery sources)
{
    /// <summary>Publishes an approved report as its next version; the report and the publication are saved together.</summary>
    /// <param name="report">The report with its content, tracked by the database context.</param>
    /// <param name="at">When it is published.</param>
    /// <param name="correctionNote">Why this version replaces the one before; null for the first.</param>
    /// <param name="cancellationToken">Stops it before anything is stored.</param>
    /// <exception cref="ReportRefusedException">The report is not approved.</exception>
    /// <exception cref="PublicationRefusedException">It names something that is not held.</exception>
    public async Task<Publication> PublishAsync(
        Report report,
        DateTimeOffset at,
        string? correctionNote = null,
        CancellationToken cancellationToken = default)
    {
        report.MarkPublished();
        var version = 1 + await database.Publications.LatestVersionAsync(
            PublicationKind.Report, report.Period.End.ToString(), cancellationToken);
        var stamp = new PublicationStamp(version, UkTime.Of(at), correctionNote);
        var document = PublishedReportBuilder.Build(report, await sources.ForAsync(report, cancellationToken), stamp);
        var publication = PublicationOf(document);
        database.Publications.Add(publication);
        await database.SaveChangesAsync(cancellationToken);
        return publication;
    }

    private static Publication PublicationOf(PublishedReport document)
    {
        var bytes = PublishedDocuments.Write(document);
        return new Publication
        {
            Kind = PublicationKind.Report,
            Key = document.Period.Key,
            Version = document.Version,
            Title = document.Title,
            Label = document.Period.Label,
            PublishedAt = document.PublishedAt,
            BuilderVersion = document.BuilderVersion,
            Document = bytes,
            Sha256 = PublishedDocuments.Sha256(bytes),
        };
    }
}
