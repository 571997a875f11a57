using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Statistics.Intervals;

/// <summary>Chooses the interval that goes with a measure's unit.</summary>
public static class ValueInterval
{
    /// <summary>
    /// The interval of a value in the measure's unit: <see cref="RateInterval"/> for counts and rates,
    /// <see cref="WilsonInterval"/> for percentages. Null for a ratio of two rates and for a graded judgement, for
    /// which the product has no method.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value's numerator is negative, or above its denominator in a percentage.
    /// </exception>
    public static ConfidenceInterval? Of(
        MeasureUnit unit,
        MeasureValue value,
        double level = ConfidenceLevel.Usual) => unit switch
        {
            MeasureUnit.Count or MeasureUnit.RatePer1000Residents or MeasureUnit.RatePer1000Households =>
                RateInterval.Of(value.Numerator, value.Denominator ?? 1, Multiplier(unit), level),
            MeasureUnit.Percentage =>
                WilsonInterval.Of(value.Numerator, WholeOf(value), Multiplier(unit), level),
            _ => null,
        };

    /// <summary>What numerator / denominator is multiplied with: 1,000, 100 or 1.</summary>
    internal static decimal Multiplier(MeasureUnit unit) => unit switch
    {
        MeasureUnit.RatePer1000Residents or MeasureUnit.RatePer1000Households => 1000,
        MeasureUnit.Percentage => 100,
        _ => 1,
    };

    private static decimal WholeOf(MeasureValue value) => value.Denominator
        ?? throw new ArgumentException(
            $"The percentage of {value.Force} for the {value.Period.Label} has no denominator.", nameof(value));
}
