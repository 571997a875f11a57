using System.Globalization;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Changes;

/// <summary>What two reports print for a measure, one after the other.</summary>
/// <remarks>
/// Words are not compared but what they say: "Decreasing" and "Reducing" are one direction, "lower than" and "below"
/// the average one position.
/// </remarks>
public sealed record VerdictChange(PublishedMeasure Measure, PublishedVerdicts Before)
{
    /// <summary>Whether the direction of the trend is another.</summary>
    public bool OfTrend => Measure.Trend.Direction != Before.Trend.Direction;

    /// <summary>Whether the rank, the number compared or the position is another.</summary>
    public bool OfBenchmark => OfRank || OfPosition;

    /// <summary>Whether the position against the average is another.</summary>
    public bool OfPosition => Measure.Benchmark.Position != Before.Benchmark.Position;

    /// <summary>Whether anything is.</summary>
    public bool Any => OfTrend || OfBenchmark;

    /// <summary>Which way the rank moved.</summary>
    public RankMove Rank => (Measure.Benchmark, Before.Benchmark) switch
    {
        _ when Measure.Polarity == Polarity.NoJudgement => RankMove.None,
        ({ Rank: { } now, Of: { } of }, { Rank: { } before, Of: { } ofBefore }) when of == ofBefore && now != before =>
            now < before ? RankMove.Better : RankMove.Worse,
        _ => RankMove.None,
    };

    private bool OfRank =>
        Measure.Benchmark.Rank != Before.Benchmark.Rank || Measure.Benchmark.Of != Before.Benchmark.Of;

    /// <summary>The change of a row; null where the report before does not carry the measure.</summary>
    public static VerdictChange? Of(PublishedMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Previous is { } before ? new VerdictChange(measure, before) : null;
    }

    /// <summary>"7th of 8, above average"; the printed text where no rank is printed.</summary>
    public static string Words(PublishedBenchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        if (benchmark is not { Rank: { } rank, Of: { } of })
        {
            return benchmark.Text;
        }

        var place = string.Create(
            CultureInfo.InvariantCulture, $"{Domain.Statistics.Rank.Ordinal(rank)} of {of}");
        return benchmark.Position is { } position ? $"{place}, {Words(position)}" : place;
    }

    /// <summary>"above average", "similar to average", "below average".</summary>
    public static string Words(BenchmarkPosition position) => position switch
    {
        BenchmarkPosition.Above => "above average",
        BenchmarkPosition.Below => "below average",
        _ => "similar to average",
    };
}
