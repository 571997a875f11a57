using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Control;

namespace PerformanceReports.Publishing.Building;

/// <summary>Works out the values of measures from the figures that a report is drawn from.</summary>
internal sealed class MeasureFigures
{
    private readonly ReportSources _sources;
    private readonly DenominatorTable _denominators;
    private readonly DateOnly _day;
    private readonly ForceComparison _comparison;

    public MeasureFigures(ReportSources sources, Period period)
        : this(sources, new FigureBook(sources.Extracts), period.End.LastDay)
    {
    }

    /// <summary>For figures that are read already, with the groups as they hold on a day.</summary>
    public MeasureFigures(ReportSources sources, FigureBook book, DateOnly day)
    {
        _sources = sources;
        _denominators = new DenominatorTable(sources.Denominators);
        _day = day;
        Book = book;
        _comparison = new ForceComparison(
            book, _denominators, sources.Office.Force, sources.Forces, GroupOf(sources.Office.Force));
    }

    public FigureBook Book { get; }

    public ForceCode OwnForce => _sources.Office.Force;

    /// <summary>The value of a force, or of the nation by its own figures, for 12 months.</summary>
    public MeasureValue? ValueOf(Measure measure, ForceCode force, Month end) => _comparison.ValueOf(measure, force, end);

    /// <summary>The most similar group of a force, itself among them; empty where none is held.</summary>
    public IReadOnlyList<ForceCode> GroupOf(ForceCode force) =>
        SimilarGroup.On(_day, force, _sources.Groups)?.Members ?? [];

    /// <summary>The mid-year estimate that a rate of a period is worked out with; null for other units.</summary>
    public DenominatorEstimate? EstimateOf(Measure measure, ForceCode force, Period period) => measure.Unit switch
    {
        MeasureUnit.RatePer1000Residents => _denominators.For(force, DenominatorKind.Residents, period),
        MeasureUnit.RatePer1000Households => _denominators.For(force, DenominatorKind.Households, period),
        _ => null,
    };

    /// <summary>The values of single months or quarters to a month: what an XmR chart is drawn of.</summary>
    public IReadOnlyList<ControlPoint> DiscreteOf(Measure measure, ForceCode force, Month end) => DiscreteSeries.Of(
        measure,
        Book.Series(measure.Slug, force).Where(figure => figure.Period.End <= end),
        _denominators);

    /// <summary>The own force's newest value in the 12 months to a report's end or before.</summary>
    public MeasureValue? LatestOf(Measure measure, Month end) => Book.Ends(measure.Slug, OwnForce)
        .Where(month => month <= end)
        .OrderDescending()
        .Select(month => ValueOf(measure, OwnForce, month))
        .FirstOrDefault(value => value is not null);

    /// <summary>The comparison that a measure declares; null where it declares none or a member has no value.</summary>
    public Benchmark? BenchmarkOf(Measure measure, Month end) => _comparison.BenchmarkOf(measure, end);

    /// <summary>The average of the most similar group for one period; null where a member has no value.</summary>
    public decimal? GroupAverage(Measure measure, Month end) =>
        measure.BenchmarkGroup == BenchmarkGroup.SimilarGroup ? BenchmarkOf(measure, end)?.Average : null;

    /// <summary>
    /// England and Wales for one period: by its own figures where the series holds them, else all forces pooled. A
    /// measure that is compared with all forces is pooled over those that its source covers: a survey may leave one out.
    /// </summary>
    public decimal? National(Measure measure, Month end) => _comparison.National(measure, end);

    /// <summary>The forces that England and Wales is pooled over for 12 months.</summary>
    public IReadOnlyList<ForceCode> PooledFor(Measure measure, Month end) => _comparison.PooledFor(measure, end);

    public string NameOf(ForceCode force) => force.IsNation
        ? "England and Wales"
        : _sources.Forces.FirstOrDefault(known => known.Code == force)?.Name
            ?? throw new PublicationRefusedException(
                $"Figures name force {force}, which is not among the forces held. Add the force, or correct the code.");

    /// <summary>The extracts that a value was drawn from, newest edition first.</summary>
    public IReadOnlyList<Extract> ExtractsOf(IEnumerable<Figure> figures) =>
    [
        .. figures.Select(Book.ExtractOf).Distinct().OrderByDescending(extract => extract.EditionDate),
    ];

    /// <summary>"Data to March 2025, Home Office edition of June 2026".</summary>
    public string EditionOf(MeasureValue value) =>
        $"Data to {value.Period.End.Name}, {ExtractsOf(value.Figures)[0].Edition}";
}
