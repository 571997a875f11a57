using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics.Intervals;

namespace PerformanceReports.Domain.Statistics.Positions;

/// <summary>
/// A suggested position against an average, with the method, inputs and limits that it follows from. Values are in the
/// measure's unit. Above and below are by size; polarity plays no part.
/// </summary>
public sealed record PositionSuggestion
{
    private PositionSuggestion(PositionMethod method, RankedValue own, decimal average)
    {
        Method = method;
        Own = own;
        Average = average;
    }

    /// <summary>The method.</summary>
    public PositionMethod Method { get; }

    /// <summary>The force's value with its count, denominator and rank.</summary>
    public RankedValue Own { get; }

    /// <summary>What it is compared with.</summary>
    public decimal Average { get; }

    /// <summary>The suggestion; null where none can be made.</summary>
    public BenchmarkPosition? Position { get; private init; }

    /// <summary>Why none is made; null where one is.</summary>
    public NoPositionReason? Reason { get; private init; }

    /// <summary>The force's 95% interval; null where the unit has none.</summary>
    public ConfidenceInterval? Interval { get; private init; }

    /// <summary>The limits around the average; null with the other methods, and where the average is 0.</summary>
    public OverdispersedLimits? Limits { get; private init; }

    /// <summary>(value - average) / average; null where the average is 0.</summary>
    public decimal? Gap => Average == 0 ? null : (Own.Value.Value - Average) / Average;

    /// <summary>Whether the average lies outside the force's 95% interval; null where there is none.</summary>
    public bool? IsSignificant => Interval is null ? null : !Interval.Contains(Average);

    /// <summary>Whether the gap is at least 10% of the average.</summary>
    public bool IsMaterial => Gap is { } gap && Math.Abs(gap) >= PositionMethods.MaterialGap;

    /// <summary>Suggests a position by the measure's method.</summary>
    /// <param name="measure">The measure, which names its method.</param>
    /// <param name="benchmark">The forces compared.</param>
    /// <param name="force">The force.</param>
    /// <param name="average">What to compare with, in the measure's unit; the benchmark's average where null.</param>
    /// <exception cref="ArgumentException">The force is not among those compared.</exception>
    public static PositionSuggestion Of(
        Measure measure,
        Benchmark benchmark,
        ForceCode force,
        decimal? average = null)
    {
        var own = benchmark.For(force)
            ?? throw new ArgumentException(
                $"{force} is not among the forces compared in {measure.Slug}.", nameof(force));
        var suggestion = new PositionSuggestion(measure.PositionMethod, own, average ?? benchmark.Average)
        {
            Interval = ValueInterval.Of(measure.Unit, own.Value),
        };
        if (suggestion.Interval is null)
        {
            return suggestion with { Reason = NoPositionReason.NoMethodForUnit };
        }

        suggestion = suggestion with { Limits = suggestion.LimitsAmong(benchmark, measure) };
        return suggestion with { Position = suggestion.IsOutside() ? suggestion.Side() : BenchmarkPosition.Similar };
    }

    private OverdispersedLimits? LimitsAmong(Benchmark benchmark, Measure measure) =>
        Method == PositionMethod.OverdispersedLimits && Average > 0
            ? OverdispersedLimits.Of(
                Own.Value.Force,
                [.. benchmark.Ranked.Select(ranked => ranked.Value)],
                Average,
                ValueInterval.Multiplier(measure.Unit))
            : null;

    private bool IsOutside() => Method switch
    {
        PositionMethod.SignificantAndMaterial => IsSignificant == true && IsMaterial,
        PositionMethod.Interval => IsSignificant == true,
        _ => Limits is { } limits && (Own.Value.Value < limits.Lower || Own.Value.Value > limits.Upper),
    };

    private BenchmarkPosition Side() =>
        Own.Value.Value > Average ? BenchmarkPosition.Above : BenchmarkPosition.Below;
}
