using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Statistics.Intervals;

namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>
/// A measure's values of single months or quarters: what an XmR chart is drawn of. Rolling values overlap and are not
/// tested.
/// </summary>
public static class DiscreteSeries
{
    /// <summary>
    /// The points of one force, oldest first, in the measure's unit: a count as it is; a rate with the mid-year
    /// estimate of the period; a percentage or ratio by the figures' own denominators. Figures without a value or
    /// denominator are left out. Empty where the source gives 12-month totals only, and for a graded judgement.
    /// </summary>
    /// <param name="measure">The measure, whose cadence says which lengths are its points.</param>
    /// <param name="figures">Figures of the measure and one force, in any order.</param>
    /// <param name="denominators">Mid-year estimates.</param>
    public static IReadOnlyList<ControlPoint> Of(
        Measure measure,
        IEnumerable<Figure> figures,
        DenominatorTable denominators)
    {
        var months = measure.Cadence switch { Cadence.Monthly => 1, Cadence.Quarterly => 3, _ => 0 };
        return
        [
            .. figures
                .Where(figure => figure.Period.Months == months && measure.Unit != MeasureUnit.GradedJudgement)
                .OrderBy(figure => figure.Period.End)
                .Select(figure => Point(measure.Unit, figure, denominators))
                .OfType<ControlPoint>(),
        ];
    }

    /// <summary>The values that a measure of a unit can have at all.</summary>
    public static ControlBounds BoundsOf(MeasureUnit unit) =>
        unit == MeasureUnit.Percentage ? ControlBounds.Percentage : ControlBounds.NotBelowZero;

    // Not by Rate: a quarter can be below zero, where more offences were cancelled than recorded.
    private static ControlPoint? Point(MeasureUnit unit, Figure figure, DenominatorTable denominators) =>
        figure.Numerator is { } numerator && DenominatorOf(unit, figure, denominators) is { } denominator
            ? new ControlPoint(figure.Period, numerator / denominator * ValueInterval.Multiplier(unit))
            : null;

    private static decimal? DenominatorOf(MeasureUnit unit, Figure figure, DenominatorTable denominators) => unit switch
    {
        MeasureUnit.Count => 1,
        MeasureUnit.RatePer1000Residents =>
            denominators.For(figure.Force, DenominatorKind.Residents, figure.Period)?.Estimate,
        MeasureUnit.RatePer1000Households =>
            denominators.For(figure.Force, DenominatorKind.Households, figure.Period)?.Estimate,
        _ => figure.Denominator,
    };
}
