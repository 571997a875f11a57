namespace PerformanceReports.Web.Publishing;

/// <summary>The newest version of a published document, without its bytes.</summary>
public sealed record NewestVersion(
    int PublicationId, string Key, int Version, DateTimeOffset PublishedAt, string Sha256);
