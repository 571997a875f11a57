using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>Finds which reports and pages draw a measure's figures from which editions.</summary>
public sealed class EditionUses(ReportsDbContext database, PublicationCatalogue catalogue)
{
    /// <summary>The uses of each edition of a measure, by the extract's identifier.</summary>
    public async Task<IReadOnlyDictionary<string, EditionUse>> OfAsync(
        MeasureEditions measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var snapshot = await catalogue.ReadAsync(cancellationToken);
        var page = await catalogue.MeasureAsync(measure.Slug, cancellationToken);
        var versions = snapshot.Reports.SelectMany(history => history.Versions)
            .Where(version => Shows(version.Document, measure.Slug))
            .ToList();
        var drafts = (await database.Reports.AsNoTracking().WithContent().ToListAsync(cancellationToken))
            .Where(report => report.Status != ReportStatus.Published && Has(report, measure.Measure.Slug))
            .ToList();
        return measure.Editions.ToDictionary(
            edition => edition.Id,
            edition => new EditionUse(
                [
                    .. versions.Where(version => version.Document.Extracts.Any(held => held.Id == edition.Id))
                        .OrderByDescending(version => version.Key, StringComparer.Ordinal)
                        .ThenByDescending(version => version.Version)
                        .Select(version => new ReportAddress(version.Key, version.Version)),
                ],
                [
                    .. drafts.Where(report => report.Extracts.Contains(edition.Id)
                            || report.Extracts.Contains(edition.Extract.Family))
                        .Select(report => report.Period.End.ToString())
                        .OrderDescending(StringComparer.Ordinal),
                ],
                page?.Document.Extracts.Any(held => held.Id == edition.Id) == true),
            StringComparer.Ordinal);
    }

    private static bool Shows(PublishedReport report, string measure) => report.Sections().Any(section =>
        section.Measures.Any(row => row.Slug == measure)
        || section.AllStated().Any(stated => stated.Measure == measure)
        || section.Charts.SelectMany(chart => chart.Series).Any(series => series.Measure == measure));

    private static bool Has(Report report, MeasureSlug measure) => report.Sections().Any(section =>
        section.Assessments.Any(row => row.Measure == measure)
        || section.StatedMeasures.Contains(measure)
        || section.Charts.Any(chart => chart.Measures.Contains(measure)));
}
