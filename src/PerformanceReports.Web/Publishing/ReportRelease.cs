using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Publishing;

/// <summary>An approved report that is to be published.</summary>
/// <param name="Report">The report with its content, tracked by the database context.</param>
/// <param name="At">When it is published.</param>
public sealed record ReportRelease(Report Report, DateTimeOffset At)
{
    /// <summary>Who could read it before, as the office wants them named in public.</summary>
    public IReadOnlyList<string> PreReleaseReaders { get; init; } = [];
}
