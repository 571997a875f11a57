using BenchmarkDotNet.Attributes;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Control;
using PerformanceReports.Domain.Statistics.Intervals;
using PerformanceReports.Domain.Statistics.Ranks;
using PerformanceReports.Domain.Statistics.Trends;

namespace PerformanceReports.Benchmarks;

/// <summary>All statistics of a whole country's figures: 43 forces, 25 measures, 180 months, 193,500 figures.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private const int Months = 180;
    private const int Measures = 25;
    private static readonly Month Last = Month.Parse("2025-03");

    private ForceCode[] _forces = [];
    private Measure[] _measures = [];
    private DenominatorTable _residents = new([]);
    private Extract _extract = null!;
    private FigureBook _book = null!;

    [GlobalSetup]
    public void Setup()
    {
        _forces = [.. Enumerable.Range(1, 43).Select(number => ForceCode.Parse($"E230000{number:00}"))];
        _measures = [.. Enumerable.Range(1, Measures).Select(number => new Measure(
            MeasureSlug.Parse($"measure-{number}"), "Measure", MeasureUnit.RatePer1000Residents,
            Polarity.LowerIsBetter, Cadence.Monthly))];
        _residents = new DenominatorTable(_forces.SelectMany(force => Enumerable.Range(2005, 20)
            .Select(year => new DenominatorEstimate(force, DenominatorKind.Residents, year, 1_500_000))));
        _extract = new Extract(
            "made-up", "Made-up figures", "Benchmark", new DateOnly(2026, 6, 1), Last, ExtractKind.Illustrative);
        _extract.Add(_measures.SelectMany(measure => _forces.SelectMany((force, index) => FiguresOf(measure, force, index))));
        _book = new FigureBook([_extract]);
    }

    [Benchmark]
    public FigureBook Read() => new([_extract]);

    [Benchmark]
    public decimal RollingRates_EveryMonth() => _measures.Sum(measure =>
        _forces.Sum(force => Ends().Sum(end => Value(measure, force, end).Value)));

    [Benchmark]
    public int RanksAndAverages_EveryMonth() => _measures.Sum(measure => Ends().Sum(end =>
        Benchmark.Of([.. _forces.Select(force => Value(measure, force, end))], measure.Polarity)
            .For(_forces[0])!.Rank.Place));

    [Benchmark]
    public decimal Intervals_OneMonth() => _measures.Sum(measure =>
        _forces.Sum(force => ValueInterval.Of(measure.Unit, Value(measure, force, Last))!.Width));

    [Benchmark]
    public int RecentTrends_OneMonth() => _measures.Sum(measure => _forces.Count(force =>
        RecentTrend.Of(measure, Last, RecentTrend.YearsTo(Last).Select(end => Value(measure, force, end))).Test is not null));

    [Benchmark]
    public int ControlCharts() => _measures.Sum(measure => _forces.Sum(force =>
        ControlChart.Of(DiscreteSeries.Of(measure, _book.Series(measure.Slug, force), _residents)).Signals.Count()));

    [Benchmark]
    public int RankIntervals_OneMonth() => _measures.Sum(measure =>
        RankIntervals.Of([.. _forces.Select(force => Value(measure, force, Last))], measure.Polarity).Count);

    private static IEnumerable<Month> Ends() => Enumerable.Range(0, Months - 11).Select(back => Last.AddMonths(-back));

    private static IEnumerable<Figure> FiguresOf(Measure measure, ForceCode force, int index) =>
        Enumerable.Range(0, Months).Select(back => new Figure(
            measure.Slug, force, new Period(Last.AddMonths(-back), 1), 200 + (index * 7) + (back * 11 % 90)));

    private MeasureValue Value(Measure measure, ForceCode force, Month end) =>
        MeasureValue.From(measure, force, _book.Rolling(measure.Slug, force, end)!, _residents)!;
}
