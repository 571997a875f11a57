using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Statistics;

/// <summary>A measure's values among the forces compared: ranks, average and the nation.</summary>
public sealed record Benchmark
{
    private Benchmark(IReadOnlyList<RankedValue> ranked, decimal average)
    {
        Ranked = ranked;
        Average = average;
    }

    /// <summary>Every force compared, best first; forces of equal value in order of their codes.</summary>
    public IReadOnlyList<RankedValue> Ranked { get; }

    /// <summary>
    /// The unweighted mean of the members' values, the force itself included (HMIC, Crime and Policing Comparator,
    /// "About the data"). Not the pooled rate.
    /// </summary>
    public decimal Average { get; }

    /// <summary>
    /// Compares values of one measure and one period. 1 is best: the lowest where lower is better and where neither
    /// direction is judged, the highest where higher is better.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// There are fewer than two values, or they are of different periods, or one force stands twice.
    /// </exception>
    public static Benchmark Of(IReadOnlyCollection<MeasureValue> values, Polarity polarity)
    {
        Check(values);
        var isHigherBetter = polarity == Polarity.HigherIsBetter;
        var ranked = values
            .Select(value => new RankedValue(value, RankOf(value, values, isHigherBetter)))
            .OrderBy(ranked => ranked.Rank.Place)
            .ThenBy(ranked => ranked.Value.Force.ToString(), StringComparer.Ordinal)
            .ToList();
        return new Benchmark(ranked, values.Sum(value => value.Value) / values.Count);
    }

    /// <summary>
    /// England and Wales: all forces pooled, the sum of numerators over the sum of denominators, in the measure's
    /// unit. Null for a count, or where any of the forces has no value.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="forces">Every territorial force that the measure covers.</param>
    /// <param name="values">Values of one period.</param>
    public static decimal? National(
        Measure measure,
        IReadOnlyCollection<ForceCode> forces,
        IReadOnlyCollection<MeasureValue> values)
    {
        var held = values.Where(value => value.Denominator is not null).ToDictionary(value => value.Force);
        if (forces.Count == 0 || !forces.All(held.ContainsKey))
        {
            return null;
        }

        var numerator = forces.Sum(force => held[force].Numerator);
        var denominator = forces.Sum(force => held[force].Denominator!.Value);
        return measure.Unit switch
        {
            MeasureUnit.RatePer1000Residents or MeasureUnit.RatePer1000Households =>
                Rate.Per1000(numerator, denominator),
            MeasureUnit.Percentage => Rate.Percentage(numerator, denominator),
            MeasureUnit.Ratio => Rate.Of(numerator, denominator),
            _ => null,
        };
    }

    /// <summary>The ranked value of a force; null where it is not among those compared.</summary>
    public RankedValue? For(ForceCode force) => Ranked.SingleOrDefault(ranked => ranked.Value.Force == force);

    private static Rank RankOf(MeasureValue value, IReadOnlyCollection<MeasureValue> values, bool isHigherBetter)
    {
        var better = values.Count(other => isHigherBetter ? other.Value > value.Value : other.Value < value.Value);
        return new Rank(better + 1, values.Count, values.Count(other => other.Value == value.Value) > 1);
    }

    private static void Check(IReadOnlyCollection<MeasureValue> values)
    {
        if (values.Count < 2)
        {
            throw new ArgumentException("A comparison needs the values of at least two forces.", nameof(values));
        }

        if (values.Select(value => value.Period).Distinct().Count() > 1)
        {
            throw new ArgumentException("The values compared are of different periods.", nameof(values));
        }

        if (values.Select(value => value.Force).Distinct().Count() < values.Count)
        {
            throw new ArgumentException("A force stands twice among the values compared.", nameof(values));
        }
    }
}
