using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing;

/// <summary>A report that is to be published, or looked at as it would be.</summary>
/// <param name="Report">The report with its content, tracked by the database context.</param>
/// <param name="At">When it is published.</param>
public sealed record ReportRelease(Report Report, DateTimeOffset At)
{
    /// <summary>Who could read it before, as the office wants them named in public.</summary>
    public IReadOnlyList<string> PreReleaseReaders { get; init; } = [];

    /// <summary>Whether it is made to be published or only to be looked at.</summary>
    public BuildPurpose Purpose { get; init; } = BuildPurpose.Publication;
}
