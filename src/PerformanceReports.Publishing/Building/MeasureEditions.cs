using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Building;

/// <summary>The editions that hold a measure's figures, and what they say differently.</summary>
internal sealed class MeasureEditions(ReportSources sources)
{
    private readonly Dictionary<MeasureSlug, List<(Extract Extract, List<Figure> Figures)>> _editions = sources.Extracts
        .OrderBy(extract => extract.EditionDate)
        .ThenBy(extract => extract.Id, StringComparer.Ordinal)
        .SelectMany(extract => extract.Figures
            .GroupBy(figure => figure.Measure)
            .Select(figures => (Measure: figures.Key, Extract: extract, Figures: figures.ToList())))
        .GroupBy(edition => edition.Measure)
        .ToDictionary(
            measure => measure.Key,
            measure => measure.Select(edition => (edition.Extract, edition.Figures)).ToList());

    /// <summary>The editions that hold its figures, newest first.</summary>
    public IReadOnlyList<PublishedExtract> Of(MeasureSlug measure) =>
    [
        .. EditionsOf(measure).Select(edition => PublishedReportBuilder.ExtractOf(edition.Extract)).Reverse(),
    ];

    /// <summary>
    /// The own force's 12-month totals that published editions give differently, newest period first. Illustrative
    /// figures are not revised: they are made anew.
    /// </summary>
    public IReadOnlyList<MeasureRevision> RevisionsOf(MeasureSlug measure) =>
    [
        .. EditionsOf(measure)
            .Where(edition => edition.Extract.Kind == ExtractKind.Published)
            .SelectMany(edition => Totals(edition.Extract, edition.Figures))
            .GroupBy(total => total.End, total => total.Value)
            .Where(period => period.Select(value => (value.Numerator, value.Denominator)).Distinct().Count() > 1)
            .OrderByDescending(period => period.Key)
            .Select(period => new MeasureRevision(period.Key, [.. period])),
    ];

    private IEnumerable<(Month End, MeasureEditionValue Value)> Totals(Extract extract, List<Figure> figures)
    {
        var own = figures.FindAll(figure => figure.Force == sources.Office.Force);
        return own
            .Select(figure => figure.Period.End)
            .Distinct()
            .Select(end => RollingTotal.To(end, own))
            .OfType<RollingTotal>()
            .Select(total => (
                total.End,
                new MeasureEditionValue(extract.Id, extract.Edition, total.Numerator, total.Denominator)));
    }

    private List<(Extract Extract, List<Figure> Figures)> EditionsOf(MeasureSlug measure) =>
        _editions.TryGetValue(measure, out var editions) ? editions : [];
}
