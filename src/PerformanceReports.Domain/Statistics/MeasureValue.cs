using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Statistics;

/// <summary>The value of a measure for a force over 12 months, with all that it was worked out from.</summary>
/// <param name="Force">The force, or the nation.</param>
/// <param name="Period">The 12 months.</param>
/// <param name="Value">The value in the measure's unit, unrounded.</param>
/// <param name="Numerator">The sum of numerators.</param>
/// <param name="Denominator">What it was divided by; null for a count.</param>
/// <param name="Estimate">The mid-year estimate that was used; null where the figures carry their denominators.</param>
/// <param name="Figures">The figures that were summed.</param>
public sealed record MeasureValue(
    ForceCode Force,
    Period Period,
    decimal Value,
    decimal Numerator,
    decimal? Denominator,
    DenominatorEstimate? Estimate,
    IReadOnlyList<Figure> Figures)
{
    /// <summary>
    /// Works out a measure's value from a rolling total: a count as it is; a rate per 1,000 with the mid-year estimate
    /// of the period; a percentage or ratio from the sums of numerators and denominators, not as the mean of monthly
    /// ones. Null where the denominator is not held.
    /// </summary>
    /// <exception cref="ArgumentException">The measure is a graded judgement, which has no value.</exception>
    public static MeasureValue? From(
        Measure measure,
        ForceCode force,
        RollingTotal total,
        DenominatorTable denominators)
    {
        var period = Period.YearEnding(total.End);
        return measure.Unit switch
        {
            MeasureUnit.Count => new(force, period, total.Numerator, total.Numerator, null, null, total.Figures),
            MeasureUnit.RatePer1000Residents => Estimated(force, total, denominators, DenominatorKind.Residents),
            MeasureUnit.RatePer1000Households => Estimated(force, total, denominators, DenominatorKind.Households),
            MeasureUnit.Percentage => Divided(force, total, Rate.Percentage),
            MeasureUnit.Ratio => Divided(force, total, Rate.Of),
            _ => throw new ArgumentException($"{measure.Slug} is a graded judgement: it has no numerical value."),
        };
    }

    private static MeasureValue? Estimated(
        ForceCode force,
        RollingTotal total,
        DenominatorTable denominators,
        DenominatorKind kind)
    {
        var period = Period.YearEnding(total.End);
        return denominators.For(force, kind, period) is { } estimate
            ? new(force, period, Rate.Per1000(total.Numerator, estimate.Estimate), total.Numerator,
                estimate.Estimate, estimate, total.Figures)
            : null;
    }

    private static MeasureValue? Divided(ForceCode force, RollingTotal total, Func<decimal, decimal, decimal> divide) =>
        total.Denominator is { } denominator
            ? new(force, Period.YearEnding(total.End), divide(total.Numerator, denominator), total.Numerator,
                denominator, null, total.Figures)
            : null;
}
