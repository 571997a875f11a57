using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Corrections;
using PerformanceReports.Publishing.Pdf;

namespace PerformanceReports.Web.Publishing;

/// <summary>Makes reports ready to be stored, with their PDF. It stores nothing and changes nothing.</summary>
public sealed partial class ReportMaker(
    ReportsDbContext database, ReportSourcesQuery sources, ReportPdfs pdfs, ILogger<ReportMaker> logger)
{
    /// <summary>Makes a report's next version.</summary>
    /// <param name="release">The report.</param>
    /// <param name="published">The reports published before it.</param>
    /// <exception cref="PublicationRefusedException">
    /// The report names something that is not held, or is a correction without a note.
    /// </exception>
    public async Task<MadeReport> MakeAsync(
        ReportRelease release, IReadOnlyList<PublishedReport> published, CancellationToken cancellationToken)
    {
        var report = release.Report;
        var version = 1 + await database.Publications.LatestVersionAsync(
            PublicationKind.Report, report.Period.End.ToString(), cancellationToken);
        var stamp = new PublicationStamp(version, UkTime.Of(release.At), NoteOf(release, version))
        {
            PreReleaseReaders = release.PreReleaseReaders,
        };
        var held = await sources.ForAsync(report, published, cancellationToken);
        var document = Compared(PublishedReportBuilder.Build(report, held, stamp, release.Purpose), published);
        return new MadeReport(document, PublicationOf(document, OwnForce(held).Slug));
    }

    // A withdrawn version is not among the published ones: to list what is different would tell what it said.
    private static PublishedReport Compared(PublishedReport report, IReadOnlyList<PublishedReport> published) =>
        published.FirstOrDefault(other => other.Period.Key == report.Period.Key) is { } before
            ? report with { Differences = ReportDifferences.Between(before, report) }
            : report;

    private Publication PublicationOf(PublishedReport document, string forceSlug)
    {
        var bytes = PublishedDocuments.Write(document);
        var pdf = ReportPdf.Create(document, pdfs.Whole(document, PublishedDocuments.Sha256(bytes)));
        if (pdf.MissingCharacters.Count > 0)
        {
            LogMissingCharacters(document.Period.Key, document.Version, string.Join(", ", pdf.MissingCharacters));
        }

        return PublicationFactory.Of(document, bytes, pdf, forceSlug);
    }

    private static CorrectionNote? NoteOf(ReportRelease release, int version) =>
        version == 1 || (release.Purpose == BuildPurpose.Preview && release.Report.Correction is null)
            ? null
            : release.Report.Correction ?? throw new PublicationRefusedException(
                $"Version {version} of the report for the {release.Report.Period.Label} corrects a publication and does "
                + "not say what changed and why. Write the note that the public is to read.");

    private static Force OwnForce(ReportSources held) => held.Forces.Single(force => force.Code == held.Office.Force);

    [LoggerMessage(LogLevel.Warning,
        "The PDF of report {Key} version {Version} shows a square for {Characters}: its typeface lacks them.")]
    private partial void LogMissingCharacters(string key, int version, string characters);
}
