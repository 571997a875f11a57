using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics.Positions;

namespace PerformanceReports.Domain.Statistics;

/// <summary>Compares the own force with others, by the figures of a book.</summary>
/// <param name="book">The figures.</param>
/// <param name="denominators">The mid-year estimates.</param>
/// <param name="own">The own force.</param>
/// <param name="forces">Every territorial force.</param>
/// <param name="group">The most similar group of the own force, itself among them; empty where none is held.</param>
public sealed class ForceComparison(
    FigureBook book,
    DenominatorTable denominators,
    ForceCode own,
    IReadOnlyList<Force> forces,
    IReadOnlyList<ForceCode> group)
{
    /// <summary>The value of a force, or of the nation by its own figures, for 12 months; null where it has none.</summary>
    public MeasureValue? ValueOf(Measure measure, ForceCode force, Month end) =>
        book.Rolling(measure.Slug, force, end) is { } total
            ? MeasureValue.From(measure, force, total, denominators)
            : null;

    /// <summary>The comparison that a measure declares; null where it declares none or a member has no value.</summary>
    public Benchmark? BenchmarkOf(Measure measure, Month end)
    {
        var compared = ForcesComparedBy(measure);
        var values = compared.Select(force => ValueOf(measure, force, end)).OfType<MeasureValue>().ToList();
        return compared.Count >= 2 && values.Count == compared.Count ? Benchmark.Of(values, measure.Polarity) : null;
    }

    /// <summary>
    /// England and Wales for one period: by its own figures where the series holds them, else all forces pooled. A
    /// measure that is compared with all forces is pooled over those that its source covers: a survey may leave one out.
    /// </summary>
    public decimal? National(Measure measure, Month end)
    {
        if (ValueOf(measure, ForceCode.EnglandAndWales, end) is { } nation)
        {
            return nation.Value;
        }

        var pooled = PooledFor(measure, end);
        var values = pooled.Select(force => ValueOf(measure, force, end)).OfType<MeasureValue>().ToList();
        return Benchmark.National(measure, pooled, values);
    }

    /// <summary>
    /// The forces that England and Wales is pooled over for 12 months: of all forces, those that exist at the end.
    /// </summary>
    public IReadOnlyList<ForceCode> PooledFor(Measure measure, Month end) =>
        measure.BenchmarkGroup == BenchmarkGroup.AllForces
            ? book.ForcesWith(measure.Slug)
            : [.. forces.Where(force => force.Exists(end)).Select(force => force.Code)];

    /// <summary>
    /// Where the own force stands, by the measure's method: against the average of its group, or against the nation
    /// where the measure is compared with all forces. Null where it cannot be compared.
    /// </summary>
    public PositionSuggestion? PositionOf(Measure measure, Month end)
    {
        if (BenchmarkOf(measure, end) is not { } benchmark || benchmark.For(own) is null)
        {
            return null;
        }

        var national = measure.BenchmarkGroup == BenchmarkGroup.AllForces ? National(measure, end) : null;
        return PositionSuggestion.Of(measure, benchmark, own, national);
    }

    /// <summary>
    /// The newest month to whose 12 months the own force can be compared; null where there is none.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="others">Comparisons that must be possible in the same months.</param>
    public Month? NewestCompared(Measure measure, params IReadOnlyList<ForceComparison> others) =>
        book.Ends(measure.Slug, own)
            .OrderDescending()
            .Where(end => others.Append(this).All(comparison => comparison.IsCompared(measure, end)))
            .Select(end => (Month?)end)
            .FirstOrDefault();

    private bool IsCompared(Measure measure, Month end) => BenchmarkOf(measure, end)?.For(own) is not null;

    private IReadOnlyList<ForceCode> ForcesComparedBy(Measure measure) => measure.BenchmarkGroup switch
    {
        BenchmarkGroup.SimilarGroup => group,
        BenchmarkGroup.AllForces => book.ForcesWith(measure.Slug),
        _ => [],
    };
}
