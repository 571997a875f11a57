namespace PerformanceReports.Web.Publications;

/// <summary>What is known of a publication's PDF without reading its bytes.</summary>
public sealed record StoredPdf(int PublicationId, string FileName, int Pages, long Length, string Sha256);
