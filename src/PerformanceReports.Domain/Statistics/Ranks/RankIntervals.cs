using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Statistics.Intervals;

namespace PerformanceReports.Domain.Statistics.Ranks;

/// <summary>
/// Rank intervals by simulation: each force's count is drawn from a Poisson distribution whose mean is the count
/// observed, every draw is ranked, and the 2.5th and 97.5th percentiles of a force's ranks are its interval. Source:
/// Marshall and Spiegelhalter, Reliability of league tables (BMJ 1998), with the Poisson for counts of events.
/// </summary>
public static class RankIntervals
{
    /// <summary>How often each count is drawn.</summary>
    public const int UsualDraws = 10_000;

    /// <summary>Where the sequence of draws begins, fixed so that everyone gets the same answer.</summary>
    public const ulong UsualSeed = 20_250_331;

    /// <summary>
    /// The interval of every force compared. Forces draw in the order of their codes, so the order given changes
    /// nothing. A percentage's numerator is drawn the same way, which is a little wider than need be.
    /// </summary>
    /// <param name="values">Values of one measure and one period, with their counts and denominators.</param>
    /// <param name="polarity">Which direction is better.</param>
    /// <param name="draws">How often each count is drawn, 1 or more.</param>
    /// <param name="seed">Where the sequence begins.</param>
    /// <exception cref="ArgumentException">There are fewer than two values, or a force stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are no draws.</exception>
    public static IReadOnlyDictionary<ForceCode, RankInterval> Of(
        IReadOnlyCollection<MeasureValue> values,
        Polarity polarity,
        int draws = UsualDraws,
        ulong seed = UsualSeed)
    {
        var benchmark = Benchmark.Of(values, polarity);
        var drawn = DrawAll(values, polarity, draws, seed);
        return drawn.Keys.ToDictionary(
            force => force,
            force => Interval(benchmark.For(force)!.Rank, Tally(force, drawn), draws, seed));
    }

    /// <summary>The interval of one force: the same as among those of every force, in a fraction of the time.</summary>
    /// <param name="force">The force.</param>
    /// <param name="values">Values of one measure and one period, the force's among them.</param>
    /// <param name="polarity">Which direction is better.</param>
    /// <exception cref="ArgumentException">
    /// There are fewer than two values, a force stands twice, or the force is not among them.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static RankInterval For(ForceCode force, IReadOnlyCollection<MeasureValue> values, Polarity polarity)
    {
        var own = Benchmark.Of(values, polarity).For(force)
            ?? throw new ArgumentException($"{force} is not among the forces compared.", nameof(force));
        var drawn = DrawAll(values, polarity, UsualDraws, UsualSeed);
        return Interval(own.Rank, Tally(force, drawn), UsualDraws, UsualSeed);
    }

    private static Dictionary<ForceCode, double[]> DrawAll(
        IReadOnlyCollection<MeasureValue> values,
        Polarity polarity,
        int draws,
        ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var sequence = new SplitMix64(seed);
        var sign = polarity == Polarity.HigherIsBetter ? -1 : 1;
        return values
            .OrderBy(value => value.Force.ToString(), StringComparer.Ordinal)
            .ToDictionary(value => value.Force, value => Draw(value, draws, sequence, sign));
    }

    private static double[] Draw(MeasureValue value, int draws, SplitMix64 sequence, int sign)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.Numerator);
        var quantiles = new PoissonQuantiles((double)value.Numerator);
        var denominator = sign * (double)(value.Denominator ?? 1);
        var drawn = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            drawn[draw] = quantiles.At(sequence.NextUniform()) / denominator;
        }

        return drawn;
    }

    /// <summary>How often a force had each rank; equal draws share the better rank, as the figures do.</summary>
    private static int[] Tally(ForceCode force, Dictionary<ForceCode, double[]> drawn)
    {
        var own = drawn[force];
        var better = new int[own.Length];
        foreach (var other in drawn.Values)
        {
            for (var draw = 0; draw < better.Length; draw++)
            {
                better[draw] += other[draw] < own[draw] ? 1 : 0;
            }
        }

        var tally = new int[drawn.Count + 1];
        foreach (var count in better)
        {
            tally[count + 1]++;
        }

        return tally;
    }

    private static RankInterval Interval(Rank observed, int[] tally, int draws, ulong seed)
    {
        var tail = ConfidenceLevel.Tail(ConfidenceLevel.Usual);
        // Among many equal forces the shared better rank can lie outside its own draws; it is plausible all the same.
        var best = Math.Min(observed.Place, Percentile(tally, tail * draws));
        var worst = Math.Max(observed.Place, Percentile(tally, (1 - tail) * draws));
        return new RankInterval(observed, best, worst, ConfidenceLevel.Usual, draws, seed);
    }

    /// <summary>The least rank that so many draws reach.</summary>
    private static int Percentile(int[] tally, double wanted)
    {
        // 0.025 x 10,000 is not exactly 250 in floating point.
        var least = (int)Math.Ceiling(Math.Round(wanted, 6));
        var rank = 0;
        for (var reached = 0; reached < least; reached += tally[rank])
        {
            rank++;
        }

        return rank;
    }
}
