using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing;

/// <summary>Loads all that reports and measures are published from.</summary>
public sealed class ReportSourcesQuery(ReportsDbContext database)
{
    /// <summary>For a report: the extracts that it names, and the published reports of earlier periods.</summary>
    public async Task<ReportSources> ForAsync(
        Report report, IReadOnlyList<PublishedReport> published, CancellationToken cancellationToken)
    {
        var names = report.Extracts.ToList();
        var extracts = database.Extracts
            .Where(extract => names.Contains(extract.Id) || names.Contains(extract.Family));
        var earlier = published.Where(other => Month.Parse(other.Period.Key) < report.Period.End);
        return await WithAsync(extracts, [.. earlier], cancellationToken);
    }

    /// <summary>
    /// For measures: the extracts that published reports name, and of published statistics every other edition, so
    /// that revisions can be seen.
    /// </summary>
    public async Task<ReportSources> ForMeasuresAsync(
        IReadOnlyList<PublishedReport> reports, CancellationToken cancellationToken)
    {
        var names = reports.SelectMany(report => report.Extracts).Select(extract => extract.Id).Distinct().ToList();
        var families = await database.Extracts
            .Where(extract => names.Contains(extract.Id) && extract.Kind == ExtractKind.Published)
            .Select(extract => extract.Family)
            .Distinct()
            .ToListAsync(cancellationToken);
        var extracts = database.Extracts.Where(extract => names.Contains(extract.Id)
            || (extract.Kind == ExtractKind.Published && families.Contains(extract.Family)));
        return await WithAsync(extracts, [], cancellationToken);
    }

    private async Task<ReportSources> WithAsync(
        IQueryable<Extract> extracts, IReadOnlyList<PublishedReport> earlier, CancellationToken cancellationToken) => new(
        await database.Offices.AsNoTracking().SingleAsync(cancellationToken),
        await database.Forces.AsNoTracking().OrderBy(force => force.Code).ToListAsync(cancellationToken),
        await database.SimilarGroups.AsNoTracking().OrderBy(group => group.Id).ToListAsync(cancellationToken),
        await database.DenominatorEstimates.AsNoTracking().ToListAsync(cancellationToken),
        await database.Measures.AsNoTracking().WithBreaks().OrderBy(measure => measure.Slug)
            .ToListAsync(cancellationToken),
        await extracts.AsNoTracking()
            .Include(extract => extract.Figures.OrderBy(figure => figure.Id))
            .OrderBy(extract => extract.Id)
            .AsSplitQuery()
            .ToListAsync(cancellationToken),
        await database.GlossaryTerms.AsNoTracking().OrderBy(term => term.Slug).ToListAsync(cancellationToken),
        earlier);
}
