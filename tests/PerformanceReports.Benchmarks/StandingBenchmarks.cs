using BenchmarkDotNet.Attributes;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Benchmarks;

/// <summary>
/// Where every force stands on one measure, quarter by quarter: what a measure's page and each chart ask for.
/// 43 forces and eight years of quarters, as in the recorded-crime tables.
/// </summary>
[MemoryDiagnoser]
public class StandingBenchmarks
{
    private const int Quarters = 32;
    private static readonly Month First = Month.Parse("2018-06");

    private readonly Measure _measure = new(
        MeasureSlug.Parse("residential-burglary"), "Residential burglary", MeasureUnit.RatePer1000Households,
        Polarity.LowerIsBetter, Cadence.Quarterly);

    private ForceCode[] _forces = [];
    private DenominatorTable _households = new([]);
    private Extract _extract = null!;
    private FigureBook _book = null!;

    [GlobalSetup]
    public void Setup()
    {
        _forces = [.. Enumerable.Range(1, 43).Select(number => ForceCode.Parse($"E230000{number:00}"))];
        _households = new DenominatorTable(
            _forces.Select(force => new DenominatorEstimate(force, DenominatorKind.Households, First.Year, 600_000)));
        _extract = new Extract(
            "made-up", "Made-up figures", "Benchmark", new DateOnly(2026, 6, 1), QuarterEnd(Quarters - 1),
            ExtractKind.Illustrative);
        _extract.Add(_forces.SelectMany((force, index) => FiguresOf(force, 500 + (index * 7))));
        _book = new FigureBook([_extract]);
    }

    [Benchmark]
    public FigureBook Read_OneMeasure() => new([_extract]);

    [Benchmark]
    public int Rank_EveryQuarter() =>
        Enumerable.Range(3, Quarters - 3).Sum(quarter => Standing(QuarterEnd(quarter)).For(_forces[0])!.Rank.Place);

    private static Month QuarterEnd(int quarter) => First.AddMonths(3 * quarter);

    private IEnumerable<Figure> FiguresOf(ForceCode force, int level) => Enumerable.Range(0, Quarters).Select(quarter =>
        new Figure(_measure.Slug, force, Period.QuarterEnding(QuarterEnd(quarter)), level + (quarter * 11 % 90)));

    private Benchmark Standing(Month end) => Benchmark.Of([.. _forces.Select(force => Value(force, end))], _measure.Polarity);

    private MeasureValue Value(ForceCode force, Month end) =>
        MeasureValue.From(_measure, force, _book.Rolling(_measure.Slug, force, end)!, _households)!;
}
