using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Building;

/// <summary>What a publication adds to its content.</summary>
/// <param name="Version">1 for the first publication, one more for each correction.</param>
/// <param name="PublishedAt">When it is published, in UK time.</param>
/// <param name="Correction">What the public is told of the correction; null for version 1.</param>
public sealed record PublicationStamp(int Version, DateTimeOffset PublishedAt, CorrectionNote? Correction = null)
{
    /// <summary>Who could read it before, as the office wants them named in public.</summary>
    public IReadOnlyList<string> PreReleaseReaders { get; init; } = [];
}
