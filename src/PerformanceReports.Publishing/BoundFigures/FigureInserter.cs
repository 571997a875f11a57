using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>Offers the references that the texts of a section are likely to need: those that have a figure.</summary>
public sealed class FigureInserter(FigureResolver resolver)
{
    private const int YearsOfMean = 6;

    /// <summary>The references of a section's measures, in the order of its rows, charts and stated values.</summary>
    public IReadOnlyList<FigureOffer> OffersFor(ReportSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return OffersFor(MeasuresOf(section));
    }

    /// <summary>The references of some measures, in their order.</summary>
    public IReadOnlyList<FigureOffer> OffersFor(IEnumerable<MeasureSlug> measures) =>
    [
        .. measures.SelectMany(Likely)
            .Select(reference => resolver.Resolve(reference))
            .Where(resolution => resolution.Figure is not null)
            .DistinctBy(resolution => (
                resolution.Figure!.Measure,
                resolution.Figure.Description,
                resolution.Figure.AreaName,
                resolution.Figure.PeriodLabel))
            .Select(resolution => new FigureOffer($"{{{{{resolution.Written}}}}}", resolution.Figure!)),
    ];

    internal static IReadOnlyList<MeasureSlug> MeasuresOf(ReportSection section) =>
    [
        .. section.Assessments.Select(row => row.Measure)
            .Concat(section.Charts.SelectMany(chart => chart.Measures))
            .Concat(section.StatedMeasures)
            .Distinct(),
    ];

    private static IEnumerable<FigureReference> Likely(MeasureSlug measure) =>
    [
        FigureReference.Of(measure, FigureKind.Count),
        FigureReference.Of(measure, FigureKind.Count, FigureTime.PreviousYear),
        FigureReference.Of(measure, FigureKind.Value),
        FigureReference.Of(measure, FigureKind.Value, FigureTime.PreviousYear),
        FigureReference.Of(measure, FigureKind.Change),
        FigureReference.Of(measure, FigureKind.Mean, FigureTime.Over(YearsOfMean)),
        FigureReference.Of(measure, FigureKind.Rank),
        FigureReference.Of(measure, FigureKind.Value, area: FigureArea.SimilarGroup),
        FigureReference.Of(measure, FigureKind.Value, area: FigureArea.National),
    ];
}
