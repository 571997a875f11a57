using System.Globalization;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Pdf;

namespace PerformanceReports.Web.Publishing;

/// <summary>
/// Publishes reports: builds the document and its PDF, and stores them with their digests for ever. The measures are
/// published after them, so that their pages tell of the newest report.
/// </summary>
internal sealed partial class ReportPublisher(
    ReportsDbContext database,
    ReportSourcesQuery sources,
    MeasurePublisher measures,
    ReportPdfs pdfs,
    ILogger<ReportPublisher> logger)
{
    /// <summary>Publishes one report.</summary>
    /// <inheritdoc cref="PublishAsync(IReadOnlyList{ReportRelease}, CancellationToken)"/>
    public async Task<Publication> PublishAsync(ReportRelease release, CancellationToken cancellationToken = default) =>
        (await PublishAsync([release], cancellationToken))[0];

    /// <summary>
    /// Publishes approved reports, each as its next version, and then the measures once; all of it or nothing.
    /// </summary>
    /// <exception cref="ReportRefusedException">A report is not approved.</exception>
    /// <exception cref="PublicationRefusedException">A report names something that is not held.</exception>
    public async Task<IReadOnlyList<Publication>> PublishAsync(
        IReadOnlyList<ReportRelease> releases, CancellationToken cancellationToken = default)
    {
        if (releases.Count == 0)
        {
            return [];
        }

        await using var transaction = database.Database.CurrentTransaction is null
            ? await database.Database.BeginTransactionAsync(cancellationToken)
            : null;
        var publications = new List<Publication>(releases.Count);
        foreach (var release in releases)
        {
            publications.Add(await StoreAsync(release, cancellationToken));
        }

        await measures.PublishAsync(releases.Max(release => release.At), cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return publications;
    }

    private async Task<Publication> StoreAsync(ReportRelease release, CancellationToken cancellationToken)
    {
        var report = release.Report;
        report.MarkPublished();
        var version = 1 + await database.Publications.LatestVersionAsync(
            PublicationKind.Report, report.Period.End.ToString(), cancellationToken);
        var stamp = new PublicationStamp(version, UkTime.Of(release.At), release.CorrectionNote);
        var held = await sources.ForAsync(report, release.At, cancellationToken);
        var document = PublishedReportBuilder.Build(report, held, stamp);
        var bytes = PublishedDocuments.Write(document);
        var sha256 = PublishedDocuments.Sha256(bytes);
        var pdf = ReportPdf.Create(document, pdfs.Whole(document, sha256));
        if (pdf.MissingCharacters.Count > 0)
        {
            LogMissingCharacters(document.Period.Key, version, string.Join(", ", pdf.MissingCharacters));
        }

        var publication = PublicationOf(document, (bytes, sha256), pdf, OwnForce(held).Slug);
        database.Publications.Add(publication);
        await database.SaveChangesAsync(cancellationToken);
        return publication;
    }

    private static Force OwnForce(ReportSources held) => held.Forces.Single(force => force.Code == held.Office.Force);

    private static Publication PublicationOf(
        PublishedReport document, (byte[] Bytes, string Sha256) stored, ReportPdfFile pdf, string forceSlug) => new()
        {
            Kind = PublicationKind.Report,
            Key = document.Period.Key,
            Version = document.Version,
            Title = document.Title,
            Label = document.Period.Label,
            PublishedAt = document.PublishedAt,
            BuilderVersion = document.BuilderVersion,
            Document = stored.Bytes,
            Sha256 = stored.Sha256,
            Pdf = pdf.Content,
            PdfSha256 = PublishedDocuments.Sha256(pdf.Content),
            PdfPages = pdf.Pages,
            PdfFileName = PdfFileName(document, forceSlug),
        };

    // In a folder of many offices' reports, the name says whose, which and which version.
    private static string PdfFileName(PublishedReport document, string forceSlug) => string.Create(
        CultureInfo.InvariantCulture,
        $"{forceSlug}-performance-report-{document.Period.Key}-v{document.Version}.pdf");

    [LoggerMessage(LogLevel.Warning,
        "The PDF of report {Key} version {Version} shows a square for {Characters}: its typeface lacks them.")]
    private partial void LogMissingCharacters(string key, int version, string characters);
}
