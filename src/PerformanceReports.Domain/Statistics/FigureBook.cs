using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Statistics;

/// <summary>
/// The figures of several extracts, read as one: of the same measure, force and period the newest edition wins.
/// Values that a report states are kept apart from series; real and illustrative figures never meet in one measure.
/// </summary>
public sealed class FigureBook
{
    private readonly Dictionary<(MeasureSlug Measure, ForceCode Force), Dictionary<Period, Figure>> _series = [];
    private readonly Dictionary<MeasureSlug, List<Figure>> _stated = [];
    private readonly Dictionary<Figure, Extract> _extracts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads extracts, in any order.</summary>
    /// <exception cref="InvalidOperationException">A measure has both published and illustrative figures.</exception>
    public FigureBook(IEnumerable<Extract> extracts)
    {
        foreach (var extract in extracts.OrderBy(e => e.EditionDate).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            foreach (var figure in extract.Figures)
            {
                _extracts.Add(figure, extract);
                Keep(figure, extract.Kind);
            }
        }

        RefuseMixtures();
    }

    /// <summary>The extract that brought a figure.</summary>
    /// <exception cref="KeyNotFoundException">The figure is not in this book.</exception>
    public Extract ExtractOf(Figure figure) => _extracts[figure];

    /// <summary>Whether a measure's series is illustrative.</summary>
    public bool IsIllustrative(MeasureSlug measure) => _series
        .Where(series => series.Key.Measure == measure)
        .SelectMany(series => series.Value.Values)
        .Any(figure => _extracts[figure].IsIllustrative);

    /// <summary>The forces that have figures of a measure, the nation not among them.</summary>
    public IReadOnlyList<ForceCode> ForcesWith(MeasureSlug measure) =>
    [
        .. _series.Keys
            .Where(key => key.Measure == measure && !key.Force.IsNation)
            .Select(key => key.Force)
            .OrderBy(force => force.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The total of the 12 months to <paramref name="end"/>; null where figures are missing.</summary>
    public RollingTotal? Rolling(MeasureSlug measure, ForceCode force, Month end) =>
        _series.TryGetValue((measure, force), out var series) ? RollingTotal.To(end, series) : null;

    /// <summary>The months in which a figure of the series ends, oldest first.</summary>
    public IReadOnlyList<Month> Ends(MeasureSlug measure, ForceCode force) =>
        _series.TryGetValue((measure, force), out var series)
            ? [.. series.Keys.Select(period => period.End).Distinct().Order()]
            : [];

    /// <summary>The figures of a series, the newest edition of each, oldest period first.</summary>
    public IReadOnlyList<Figure> Series(MeasureSlug measure, ForceCode force) =>
        _series.TryGetValue((measure, force), out var series)
            ? [.. series.Values.OrderBy(figure => figure.Period.End).ThenBy(figure => figure.Period.Months)]
            : [];

    /// <summary>The values that reports state for a measure, the newest edition of each, oldest period first.</summary>
    public IReadOnlyList<Figure> Stated(MeasureSlug measure) => _stated.TryGetValue(measure, out var figures)
        ? [.. figures.OrderBy(figure => figure.Period.End).ThenBy(figure => figure.Force.IsNation)]
        : [];

    /// <summary>
    /// The extracts that the book reads the figures of some measures from, in periods that end no later than a month.
    /// </summary>
    public IReadOnlyList<Extract> ExtractsFor(IReadOnlySet<MeasureSlug> measures, Month end) =>
    [
        .. _series.Where(series => measures.Contains(series.Key.Measure)).SelectMany(series => series.Value.Values)
            .Concat(_stated.Where(stated => measures.Contains(stated.Key)).SelectMany(stated => stated.Value))
            .Where(figure => figure.Period.End <= end)
            .Select(ExtractOf)
            .Distinct()
            .OrderBy(extract => extract.Id, StringComparer.Ordinal),
    ];

    private void Keep(Figure figure, ExtractKind kind)
    {
        if (kind == ExtractKind.Stated)
        {
            var stated = _stated.TryGetValue(figure.Measure, out var known) ? known : _stated[figure.Measure] = [];
            stated.RemoveAll(other => other.Force == figure.Force && other.Period == figure.Period);
            stated.Add(figure);
            return;
        }

        var key = (figure.Measure, figure.Force);
        var series = _series.TryGetValue(key, out var held) ? held : _series[key] = [];
        series[figure.Period] = figure;
    }

    private void RefuseMixtures()
    {
        var mixed = _extracts
            .Where(figure => figure.Value.Kind != ExtractKind.Stated)
            .GroupBy(figure => figure.Key.Measure, figure => figure.Value.IsIllustrative)
            .Where(measure => measure.Distinct().Count() > 1)
            .Select(measure => measure.Key)
            .ToList();
        if (mixed.Count > 0)
        {
            throw new InvalidOperationException(
                $"Published and illustrative figures meet in {string.Join(", ", mixed)}: a reader could not tell them " +
                "apart. Take one of the extracts away.");
        }
    }
}
