using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>Asks how far the own force's figures reach, before a report draws on them.</summary>
public sealed class ReachQuery(ReportsDbContext database)
{
    /// <summary>Why extracts cannot be drawn on together; null where they can.</summary>
    public async Task<string?> RefusalOfAsync(IReadOnlyCollection<string> extracts, CancellationToken cancellationToken)
    {
        var names = extracts.ToList();
        var kinds = await database.Extracts
            .Where(extract => names.Contains(extract.Id) || names.Contains(extract.Family))
            .Where(extract => extract.Kind != ExtractKind.Stated)
            .SelectMany(extract => extract.Figures, (extract, figure) => new { figure.Measure, extract.Kind })
            .Distinct()
            .ToListAsync(cancellationToken);
        var mixed = kinds.GroupBy(held => held.Measure).Where(held => held.Count() > 1).Select(held => held.Key).ToList();
        return mixed.Count == 0
            ? null
            : $"Published and illustrative figures meet in {string.Join(", ", mixed)}: a reader could not tell them apart. "
                + "Leave one of the sources out.";
    }

    /// <summary>The measures of a report's rows whose newest 12 months end before its period does.</summary>
    /// <exception cref="InvalidOperationException">
    /// Published and illustrative figures of a measure meet in the extracts.
    /// </exception>
    public async Task<IReadOnlyList<MeasureReach>> ShortOfAsync(Report report, CancellationToken cancellationToken)
    {
        var own = await database.Offices.Select(office => office.Force).SingleAsync(cancellationToken);
        var book = await BookOfAsync(report.Extracts, own, cancellationToken);
        return
        [
            .. report.Sections()
                .SelectMany(section => section.Assessments.Select(row => (section, row)))
                .DistinctBy(held => held.row.Measure)
                .Select(held => new MeasureReach(
                    held.row.Measure.ToString(),
                    held.row.Title,
                    held.section.Title,
                    NewestOf(book, held.row.Measure, own, report.Period.End)))
                .Where(reach => reach.Newest is not { } newest || newest < report.Period.End),
        ];
    }

    private async Task<FigureBook> BookOfAsync(
        IReadOnlyList<string> extracts, ForceCode own, CancellationToken cancellationToken)
    {
        var names = extracts.ToList();
        return new FigureBook(await database.Extracts.AsNoTracking()
            .Where(extract => names.Contains(extract.Id) || names.Contains(extract.Family))
            .Include(extract => extract.Figures.Where(figure => figure.Force == own))
            .AsSplitQuery()
            .ToListAsync(cancellationToken));
    }

    // As a report does: the series, or for the very end of its period the value that a report states.
    private static Month? NewestOf(FigureBook book, MeasureSlug measure, ForceCode own, Month end) =>
        book.Ends(measure, own)
            .Where(month => month <= end && book.Rolling(measure, own, month) is not null)
            .Concat(book.Stated(measure).Where(IsYear).Select(figure => figure.Period.End).Where(month => month <= end))
            .Order()
            .Select(month => (Month?)month)
            .LastOrDefault();

    private static bool IsYear(Figure figure) => figure.Period.Months == 12;
}
