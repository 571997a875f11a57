using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>Finds where measures are used.</summary>
public sealed class MeasureUses(ReportsDbContext database, PublicationCatalogue catalogue)
{
    public async Task<UsesOfMeasure> OfAsync(Measure measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return (await AllAsync([measure], cancellationToken))[measure.Slug];
    }

    /// <summary>The uses of measures, by their slugs.</summary>
    public async Task<IReadOnlyDictionary<MeasureSlug, UsesOfMeasure>> AllAsync(
        IReadOnlyList<Measure> measures, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var snapshot = await catalogue.ReadAsync(cancellationToken);
        var reports = await ReportsAsync(snapshot, cancellationToken);
        var extracts = await database.Extracts.AsNoTracking().ToDictionaryAsync(
            extract => extract.Id, StringComparer.Ordinal, cancellationToken);
        var figures = (await database.HeldFiguresAsync(
            measures is [var one] ? one.Slug : null, cancellationToken)).ToLookup(held => held.Measure);
        var plans = await database.Plans.AsNoTracking().WithContent().ToListAsync(cancellationToken);
        var entered = await database.EnteredFigures.Where(entry => entry.Numerator != "" || entry.Denominator != "")
            .GroupBy(entry => entry.Measure)
            .ToDictionaryAsync(entries => entries.Key, entries => entries.Count(), cancellationToken);
        var published = await PublishedAsync(cancellationToken);
        return measures.ToDictionary(
            measure => measure.Slug,
            measure => new UsesOfMeasure(
                reports.GetValueOrDefault(measure.Slug, []),
                EditionsOf(figures[measure.Slug], extracts),
                [.. figures[measure.Slug].Select(held => held.Months).Distinct()],
                [.. plans.Where(plan => Names(plan, measure)).Select(plan => plan.Title)],
                entered.GetValueOrDefault(measure.Slug),
                published.Contains(measure.Slug.ToString())
                    || reports.GetValueOrDefault(measure.Slug, []).Any(report => report.Published),
                snapshot.FindMeasure(measure.Slug.ToString()) is not null));
    }

    private async Task<Dictionary<MeasureSlug, List<MeasureReport>>> ReportsAsync(
        PublicationSnapshot snapshot, CancellationToken cancellationToken)
    {
        var published = snapshot.Reports.SelectMany(history => history.Versions)
            .SelectMany(version => version.Document.Sections().SelectMany(section => section.Measures
                .Select(row => row.Slug)
                .Concat(section.AllStated().Select(stated => stated.Measure))
                .Concat(section.Charts.SelectMany(chart => chart.Series).Select(series => series.Measure)))
                .Select(slug => (Measure: MeasureSlug.Parse(slug), End: Month.Parse(version.Document.Period.Key))))
            .ToHashSet();
        var working = (await database.Reports.AsNoTracking().WithContent().ToListAsync(cancellationToken))
            .SelectMany(report => report.Sections().SelectMany(section => section.Assessments
                .Select(row => row.Measure)
                .Concat(section.StatedMeasures)
                .Concat(section.Charts.SelectMany(chart => chart.Measures)))
                .Select(measure => (Measure: measure, report.Period.End)));
        return published.Union(working).GroupBy(use => use.Measure).ToDictionary(
            uses => uses.Key,
            uses => uses.OrderByDescending(use => use.End)
                .Select(use => new MeasureReport(use.End, published.Contains(use))).ToList());
    }

    // A publication stays even where the report that brought it is withdrawn.
    private async Task<HashSet<string>> PublishedAsync(CancellationToken cancellationToken) =>
    [
        .. await database.Publications.AsNoTracking().Where(publication => publication.Kind == PublicationKind.Measure)
            .Select(publication => publication.Key).Distinct().ToListAsync(cancellationToken),
    ];

    private static IReadOnlyList<MeasureEdition> EditionsOf(
        IEnumerable<HeldFigures> held, Dictionary<string, Extract> extracts) =>
    [
        .. held.GroupBy(figures => figures.Extract)
            .Select(figures => (Extract: extracts[figures.Key], Count: figures.Sum(count => count.Count)))
            .OrderByDescending(found => found.Extract.EditionDate)
            .ThenByDescending(found => found.Extract.Id, StringComparer.Ordinal)
            .Select(found => new MeasureEdition(found.Extract.Name, found.Extract.Edition, found.Count)),
    ];

    // Plans name measures in words.
    private static bool Names(PoliceAndCrimePlan plan, Measure measure) => plan.Priorities
        .SelectMany(priority => priority.Evidence)
        .Where(evidence => evidence.Kind == EvidenceKind.Measure)
        .Any(evidence => evidence.Text.Equals(measure.Title, StringComparison.OrdinalIgnoreCase)
            || evidence.Text.Equals(measure.ShortTitle, StringComparison.OrdinalIgnoreCase));
}
