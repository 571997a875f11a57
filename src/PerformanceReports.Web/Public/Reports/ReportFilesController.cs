using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Publishing.OpenData;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>A report as files: the PDF as it was stored, others made from the document, and its data.</summary>
[GoneIfWithdrawn]
public sealed class ReportFilesController(IPublications catalogue, ReportPdfs pdfs) : Controller
{
    [Page("/reports/{period}/report.pdf")]
    [Page("/reports/{period}/v{version:int}/report.pdf")]
    public async Task<IActionResult> Pdf(string period, int? version, CancellationToken cancellationToken) =>
        await FindAsync(period, version, cancellationToken) is { Pdf: { } pdf }
            ? new PublishedFile(pdf.FileName, "application/pdf", await catalogue.ReadPdfAsync(pdf, cancellationToken),
                pdf.Sha256, version)
            : NotFound();

    [Page("/reports/{period}/report-large-print.pdf")]
    [Page("/reports/{period}/v{version:int}/report-large-print.pdf")]
    public async Task<IActionResult> LargePrint(string period, int? version, CancellationToken cancellationToken) =>
        await FindAsync(period, version, cancellationToken) is { } report
            ? Made(pdfs.LargePrint(report, catalogue.Watermark))
            : NotFound();

    [Page("/reports/{period}/{section}.pdf")]
    [Page("/reports/{period}/v{version:int}/{section}.pdf")]
    public async Task<IActionResult> Section(
        string period, int? version, string section, CancellationToken cancellationToken) =>
        await FindAsync(period, version, cancellationToken) is { } report
        && pdfs.Section(report, section, catalogue.Watermark) is { } pdf
            ? Made(pdf)
            : NotFound();

    [Page("/reports/{period}/data.json")]
    [Page("/reports/{period}/v{version:int}/data.json")]
    public async Task<IActionResult> Json(string period, int? version, CancellationToken cancellationToken) =>
        await FindAsync(period, version, cancellationToken) is { } report
            ? PublishedFile.Data(report, "data.json", "application/json", ReportDataJson.Write, version)
            : NotFound();

    [Page("/reports/{period}/data.csv")]
    [Page("/reports/{period}/v{version:int}/data.csv")]
    public async Task<IActionResult> Csv(string period, int? version, CancellationToken cancellationToken) =>
        await FindAsync(period, version, cancellationToken) is { } report
            ? PublishedFile.Data(
                report, "data.csv", "text/csv; charset=utf-8; header=present", ReportCsv.Write, version)
            : NotFound();

    [Page("/reports/{period}/data.csv-metadata.json")]
    [Page("/reports/{period}/v{version:int}/data.csv-metadata.json")]
    public async Task<IActionResult> CsvMetadata(string period, int? version, CancellationToken cancellationToken) =>
        await FindAsync(period, version, cancellationToken) is { } report
            ? PublishedFile.Data(
                report,
                "data.csv-metadata.json",
                "application/csvm+json",
                document => CsvwMetadata.Write(document),
                version)
            : NotFound();

    /// <summary>Asked for again each time, also under a fixed version: a later build may set the same text better.</summary>
    private static PublishedFile Made(MadePdf pdf) =>
        new(pdf.FileName, "application/pdf", pdf.Content, pdf.Tag, version: null);

    private async Task<StoredReport?> FindAsync(string period, int? version, CancellationToken cancellationToken) =>
        (await catalogue.ReadAsync(cancellationToken)).FindReport(period, version);
}
