using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>The quarters that have a grid, and the order of its measures: as the newest report has them.</summary>
public sealed class GridOrder(ReportsDbContext database, TimeProvider clock)
{
    /// <summary>
    /// The quarter to type figures of: that of the newest report which is still written, or else the last financial
    /// quarter that has ended.
    /// </summary>
    public async Task<Month> NewestQuarterAsync(CancellationToken cancellationToken)
    {
        var reports = await database.Reports.AsNoTracking()
            .Where(report => report.Status == ReportStatus.Draft || report.Status == ReportStatus.InReview)
            .ToListAsync(cancellationToken);
        return reports.Count > 0 ? reports.Max(report => report.Period.End) : LastEnded();
    }

    /// <summary>Whether a quarter has begun, so that figures of it can be known.</summary>
    public bool HasBegun(Month end) => Period.QuarterEnding(end).Start <= Today();

    /// <summary>The sections that have measures, in the order of the newest report.</summary>
    public async Task<IReadOnlyList<(string Title, IReadOnlyList<MeasureSlug> Measures)>> SectionsAsync(
        CancellationToken cancellationToken)
    {
        var ends = (await database.Reports.AsNoTracking().ToListAsync(cancellationToken))
            .ConvertAll(report => report.Period.End);
        if (ends.Count == 0)
        {
            return [];
        }

        var newest = await database.Reports.AsNoTracking().EndingIn(ends.Max()).WithContent()
            .FirstAsync(cancellationToken);
        return
        [
            .. newest.Sections()
                .Where(section => section.Assessments.Count > 0)
                .Select(section => (section.Title, Slugs(section))),
        ];
    }

    private static IReadOnlyList<MeasureSlug> Slugs(ReportSection section) =>
        [.. section.Assessments.Select(row => row.Measure).Distinct()];

    private Month LastEnded()
    {
        var last = Today().AddMonths(-1);
        return last.AddMonths(-(last.Number % 3));
    }

    private Month Today() => Month.Of(DateOnly.FromDateTime(UkTime.Of(clock.GetUtcNow()).DateTime));
}
