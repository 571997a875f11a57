using PerformanceReports.Domain.Statistics.Intervals;

namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>One of the five years of a long trend.</summary>
/// <param name="Time">t: 1 for the first year to 5 for the last.</param>
/// <param name="Value">The value of its 12 months, with count and denominator.</param>
/// <param name="Interval">Its 95% interval, in the measure's unit.</param>
/// <param name="TurnsTheSlope">Whether the slope of the other four years has the other sign.</param>
public sealed record TrendYear(int Time, MeasureValue Value, ConfidenceInterval Interval, bool TurnsTheSlope)
{
    internal TrendPoint Point => new(Time, (double)Value.Value, (double)Interval.Lower, (double)Interval.Upper);

    internal TrendPart Part => new(Time, (double)Value.Numerator, (double)(Value.Denominator ?? 1));
}
