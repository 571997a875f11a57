namespace PerformanceReports.Publishing.Building;

/// <summary>What a publication adds to its content.</summary>
/// <param name="Version">1 for the first publication, one more for each correction.</param>
/// <param name="PublishedAt">When it is published, in UK time.</param>
/// <param name="CorrectionNote">Why it replaces the version before; null for version 1.</param>
public sealed record PublicationStamp(int Version, DateTimeOffset PublishedAt, string? CorrectionNote = null);
