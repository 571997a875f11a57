using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Setup;

namespace PerformanceReports.Web.Publishing;

/// <summary>
/// The PDFs of published reports: what the one that is stored holds, and those that are made when they are asked for.
/// The latter are drawn from the published document alone, and kept in memory.
/// </summary>
public sealed class ReportPdfs(IOptions<SiteOptions> site)
{
    // Some 100 kB each: more than the sections of the reports that are read in a day.
    private const int MostKept = 128;

    // Another build may set a page another way, so that its files must not be taken for the same.
    private static readonly Guid Build = typeof(ReportPdf).Module.ModuleVersionId;

    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _made = new();

    /// <summary>The whole report with its data files inside.</summary>
    public ReportPdfOptions Whole(PublishedReport report, string sha256) => new()
    {
        Address = Address(Pinned(report).Contents),
        Sha256 = sha256,
        Attachments = ReportPdfAttachments.Of(report),
    };

    /// <summary>The whole report for readers with low vision.</summary>
    public MadePdf LargePrint(StoredReport stored, string? watermark = null) => Make(stored, "large-print", new()
    {
        Edition = ReportPdfEdition.LargePrint,
        Watermark = watermark,
        Address = Address(Pinned(stored.Document).Contents),
        Sha256 = stored.Sha256,
    });

    /// <summary>One section; null where the report has none of that name.</summary>
    public MadePdf? Section(StoredReport stored, string slug, string? watermark = null) =>
        stored.Document.Sections().Any(section => section.Slug == slug)
            ? Make(stored, slug, new ReportPdfOptions
            {
                Section = slug,
                Watermark = watermark,
                Address = Address(Pinned(stored.Document).Section(slug)),
                Sha256 = stored.Sha256,
            })
            : null;

    private MadePdf Make(StoredReport stored, string name, ReportPdfOptions options)
    {
        var key = PublishedDocuments.Sha256(Encoding.UTF8.GetBytes(
            string.Join('\n', stored.Sha256, stored.Document.BuilderVersion, Build, options.Address, name,
                options.Watermark)));
        if (_made.Count >= MostKept)
        {
            _made.Clear();
        }

        // Lazy: of many who ask at once, one waits for the work and the others for it.
        var bytes = _made.GetOrAdd(
            key, _ => new Lazy<byte[]>(() => ReportPdf.Create(stored.Document, options).Content));
        var fileName = string.Create(
            CultureInfo.InvariantCulture, $"performance-report-{stored.Key}-v{stored.Version}-{name}.pdf");
        return new MadePdf(fileName, bytes.Value, key);
    }

    /// <summary>The address that goes on meaning this version when another takes its place.</summary>
    private static ReportAddress Pinned(PublishedReport report) => new(report.Period.Key, report.Version);

    private string Address(string path) => site.Value.PublicAddress is { } address
        ? address.GetLeftPart(UriPartial.Path).TrimEnd('/') + path
        : path;
}
