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

    public static Publication Of(PublishedPlan document) => Of(
        (PublicationKind.Plan, document.Slug, document.Version),
        (document.Title, document.Years),
        (document.PublishedAt, document.BuilderVersion),
        PublishedDocuments.Write(document));

    public static Publication Of(MeasureDocument document) => Of(
        (PublicationKind.Measure, document.Slug, document.Version),
        (document.Title, document.Edition),
        (document.PublishedAt, document.BuilderVersion),
        PublishedDocuments.Write(document));

    public static Publication Of(PublishedWithdrawal document) => Of(
        (PublicationKind.Withdrawal, document.Period.Key, document.Version),
        (document.Title, document.Period.Label),
        (document.PublishedAt, document.BuilderVersion),
        PublishedDocuments.Write(document));

    public static Publication Of(PublishedAnnouncement document) => Of(
        (PublicationKind.Announcement, Publication.NextReleaseKey, document.Version),
        ("Next report", document.Next?.PeriodLabel ?? ""),
        (document.PublishedAt, document.BuilderVersion),
        PublishedDocuments.Write(document));

    private static Publication Of(
        (PublicationKind Kind, string Key, int Version) identity,
        (string Title, string Label) names,
        (DateTimeOffset At, string Builder) made,
        byte[] document) => new()
        {
            Kind = identity.Kind,
            Key = identity.Key,
            Version = identity.Version,
            Title = names.Title,
            Label = names.Label,
            PublishedAt = made.At,
            BuilderVersion = made.Builder,
            Document = document,
            Sha256 = PublishedDocuments.Sha256(document),
        };

    // In a folder of many offices' reports, the name says whose, which and which version.
    private static string PdfFileName(PublishedReport document, string forceSlug) => string.Create(
        CultureInfo.InvariantCulture,
        $"{forceSlug}-performance-report-{document.Period.Key}-v{document.Version}.pdf");
}
