using System.Globalization;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Pdf;

namespace PerformanceReports.Web.Publishing;

/// <summary>Publishes reports: builds the document and its PDF, and stores them with their digests for ever.</summary>
internal sealed partial class ReportPublisher(
    ReportsDbContext database, ReportSourcesQuery sources, ILogger<ReportPublisher> logger)
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
        var held = await sources.ForAsync(report, cancellationToken);
        var document = PublishedReportBuilder.Build(report, held, stamp);
        var pdf = ReportPdf.Create(document);
        if (pdf.MissingCharacters.Count > 0)
        {
            LogMissingCharacters(document.Period.Key, version, string.Join(", ", pdf.MissingCharacters));
        }

        var publication = PublicationOf(document, pdf, OwnForce(held).Slug);
        database.Publications.Add(publication);
        await database.SaveChangesAsync(cancellationToken);
        return publication;
    }

    private static Force OwnForce(ReportSources held) => held.Forces.Single(force => force.Code == held.Office.Force);

    private static Publication PublicationOf(PublishedReport document, ReportPdfFile pdf, string forceSlug)
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
            Pdf = pdf.Content,
            PdfSha256 = PublishedDocuments.Sha256(pdf.Content),
            PdfPages = pdf.Pages,
            PdfFileName = PdfFileName(document, forceSlug),
        };
    }

    // In a folder of many offices' reports, the name says whose, which and which version.
    private static string PdfFileName(PublishedReport document, string forceSlug) => string.Create(
        CultureInfo.InvariantCulture,
        $"{forceSlug}-performance-report-{document.Period.Key}-v{document.Version}.pdf");

    [LoggerMessage(LogLevel.Warning,
        "The PDF of report {Key} version {Version} shows a square for {Characters}: its typeface lacks them.")]
    private partial void LogMissingCharacters(string key, int version, string characters);
}
