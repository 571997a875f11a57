using PerformanceReports.Data.Publications;

namespace PerformanceReports.Web.Publications;

/// <summary>A row of the list of publications: all but the bytes.</summary>
internal sealed record PublicationEntry(
    int Id,
    PublicationKind Kind,
    string Key,
    int Version,
    string Title,
    DateTimeOffset PublishedAt,
    string Sha256,
    string? PdfFileName,
    int? PdfPages,
    int? PdfLength,
    string? PdfSha256)
{
    public StoredPdf? Pdf => PdfLength is { } length && PdfFileName is not null && PdfSha256 is not null
        ? new StoredPdf(Id, PdfFileName, PdfPages ?? 0, length, PdfSha256)
        : null;
}
