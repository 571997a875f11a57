namespace PerformanceReports.Web.Publications;

/// <summary>The latest version of a measure, known without reading its document.</summary>
public sealed record MeasureEntry(int PublicationId, string Slug, string Title, int Version, string Sha256);
