using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing;

/// <summary>Loads all that a report is published from.</summary>
internal sealed class ReportSourcesQuery(ReportsDbContext database)
{
    public async Task<ReportSources> ForAsync(Report report, CancellationToken cancellationToken) => new(
        await database.Offices.AsNoTracking().SingleAsync(cancellationToken),
        await database.Forces.AsNoTracking().OrderBy(force => force.Code).ToListAsync(cancellationToken),
        await database.SimilarGroups.AsNoTracking().OrderBy(group => group.Id).ToListAsync(cancellationToken),
        await database.DenominatorEstimates.AsNoTracking().ToListAsync(cancellationToken),
        await database.Measures.AsNoTracking().WithBreaks().OrderBy(measure => measure.Slug)
            .ToListAsync(cancellationToken),
        await ExtractsAsync(report, cancellationToken),
        await database.GlossaryTerms.AsNoTracking().OrderBy(term => term.Slug).ToListAsync(cancellationToken),
        await database.Reports.AsNoTracking().WithContent().EndingBefore(report.Period.End)
            .ToListAsync(cancellationToken));

    private Task<List<Extract>> ExtractsAsync(Report report, CancellationToken cancellationToken)
    {
        var names = report.Extracts.ToList();
        return database.Extracts.AsNoTracking()
            .Where(extract => names.Contains(extract.Id) || names.Contains(extract.Family))
            .Include(extract => extract.Figures.OrderBy(figure => figure.Id))
            .OrderBy(extract => extract.Id)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
    }
}
