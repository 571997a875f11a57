using System.Globalization;
using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Announcements;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Plans;
using PerformanceReports.Publishing.Withdrawals;

namespace PerformanceReports.Web.Publishing;

/// <summary>Makes the stored form of published documents: their bytes, with the digests of these.</summary>
internal static class PublicationFactory
{
    /// <param name="document">The report.</param>
    /// <param name="bytes">The document as it is stored.</param>
    /// <param name="pdf">The PDF drawn from it.</param>
    /// <param name="forceSlug">The own force's name in file names.</param>
    public static Publication Of(PublishedReport document, byte[] bytes, ReportPdfFile pdf, string forceSlug) => new()
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

    public static Publication Of(PublishedPlan document)
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

    public static Publication Of(MeasureDocument document)
    {
        var bytes = PublishedDocuments.Write(document);
        return new Publication
        {
            Kind = PublicationKind.Measure,
            Key = document.Slug,
            Version = document.Version,
            Title = document.Title,
            Label = document.Edition,
            PublishedAt = document.PublishedAt,
            BuilderVersion = document.BuilderVersion,
            Document = bytes,
            Sha256 = PublishedDocuments.Sha256(bytes),
        };
    }

    public static Publication Of(PublishedWithdrawal document)
    {
        var bytes = PublishedDocuments.Write(document);
        return new Publication
        {
            Kind = PublicationKind.Withdrawal,
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

    public static Publication Of(PublishedAnnouncement document)
    {
        var bytes = PublishedDocuments.Write(document);
        return new Publication
        {
            Kind = PublicationKind.Announcement,
            Key = Publication.NextReleaseKey,
            Version = document.Version,
            Title = "Next report",
            Label = document.Next?.PeriodLabel ?? "",
            PublishedAt = document.PublishedAt,
            BuilderVersion = document.BuilderVersion,
            Document = bytes,
            Sha256 = PublishedDocuments.Sha256(bytes),
        };
    }

    // In a folder of many offices' reports, the name says whose, which and which version.
    private static string PdfFileName(PublishedReport document, string forceSlug) => string.Create(
        CultureInfo.InvariantCulture,
        $"{forceSlug}-performance-report-{document.Period.Key}-v{document.Version}.pdf");
}
