using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics.Positions;
using PerformanceReports.Domain.Statistics.Ranks;

namespace PerformanceReports.Domain.Statistics.Suggestions;

/// <summary>The benchmark that the figures suggest, in the reports' vocabulary, with its evidence.</summary>
public sealed record BenchmarkSuggestion
{
    private BenchmarkSuggestion(PositionSuggestion position, RankInterval? rankInterval, IReadOnlyList<string> parts)
    {
        Position = position;
        RankInterval = rankInterval;
        Parts = parts;
    }

    /// <summary>The position with its method, inputs and limits.</summary>
    public PositionSuggestion Position { get; }

    /// <summary>The plausible ranks; null for a ratio, whose numerator is not a count.</summary>
    public RankInterval? RankInterval { get; }

    /// <summary>The suggested wording; null where no position can be suggested.</summary>
    public BenchmarkVerdict? Verdict { get; private init; }

    /// <summary>The evidence piece by piece: value, average, rank, position.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The rank by the figures.</summary>
    public Rank Rank => Position.Own.Rank;

    /// <summary>The evidence in one sentence, without a full stop.</summary>
    public string Sentence => string.Join("; ", Parts);

    /// <summary>Suggests a benchmark.</summary>
    /// <param name="measure">The measure, which names its method and the group that it is compared with.</param>
    /// <param name="benchmark">The forces compared.</param>
    /// <param name="force">The force.</param>
    /// <param name="national">
    /// The national value, which is the average that a measure compared with all forces is held against; where null,
    /// the mean of the forces compared stands in. Not looked at for a most similar group.
    /// </param>
    /// <exception cref="ArgumentException">The force is not among those compared.</exception>
    public static BenchmarkSuggestion Of(
        Measure measure,
        Benchmark benchmark,
        ForceCode force,
        decimal? national = null)
    {
        var average = measure.BenchmarkGroup == BenchmarkGroup.AllForces ? national : null;
        var position = PositionSuggestion.Of(measure, benchmark, force, average);
        var values = benchmark.Ranked.Select(ranked => ranked.Value).ToList();
        var ranks = measure.Unit is MeasureUnit.Ratio or MeasureUnit.GradedJudgement
            ? null
            : RankIntervals.For(force, values, measure.Polarity);
        return new BenchmarkSuggestion(position, ranks, PartsOf(measure, position, ranks, average))
        {
            Verdict = VerdictOf(measure, position),
        };
    }

    private static string[] PartsOf(
        Measure measure,
        PositionSuggestion position,
        RankInterval? ranks,
        decimal? national)
    {
        var (value, rank) = position.Own;
        decimal[] others = position switch
        {
            { Limits: { } limits } => [value.Value, limits.Lower, limits.Upper],
            { Interval: { } interval } => [value.Value, interval.Lower, interval.Upper],
            _ => [value.Value],
        };
        var decimals = EvidenceWords.DecimalsThatTell(measure.Decimals, position.Average, others);
        return
        [
            EvidenceWords.Headline(measure, value.Value, decimals),
            $"{AverageName(measure, rank, national)} {EvidenceWords.Value(measure, position.Average, decimals)}",
            $"{rank.Text} of {rank.Of}" + (ranks is null ? "" : $", {ranks.Text}"),
            PositionWords.Of(measure, position, decimals),
        ];
    }

    private static string AverageName(Measure measure, Rank rank, decimal? national) =>
        measure.BenchmarkGroup != BenchmarkGroup.AllForces ? "MSG average"
        : national is null ? $"average of the {rank.Of} forces"
        : "national average";

    private static BenchmarkVerdict? VerdictOf(Measure measure, PositionSuggestion suggestion)
    {
        if (suggestion.Position is not { } position)
        {
            return null;
        }

        var rank = suggestion.Own.Rank;
        var words = position switch
        {
            BenchmarkPosition.Above => "above",
            BenchmarkPosition.Below => "below",
            _ => "similar to",
        };
        var (group, average) = measure.BenchmarkGroup == BenchmarkGroup.AllForces
            ? ("", "national average")
            : (" MSG", "MSG average");
        var rate = EvidenceWords.Kind(measure) == "rate" ? " rate" : "";
        return BenchmarkVerdict.Parse($"{rank.Text}/{rank.Of}{group} ({words} {average}{rate})");
    }
}
