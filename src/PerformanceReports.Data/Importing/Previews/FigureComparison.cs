using System.Globalization;
using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>The figures of a file beside those that stand.</summary>
internal sealed class FigureComparison
{
    private static readonly StringComparer ByAlphabet =
        StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    private readonly IReadOnlyList<ReadFigure> _read;
    private readonly CheckBasis _basis;
    private readonly List<Figure> _new = [];
    private readonly List<(Figure Then, Figure Now)> _changed = [];

    public FigureComparison(IReadOnlyList<ReadFigure> read, CheckBasis basis)
    {
        _read = read;
        _basis = basis;
        foreach (var figure in read.Select(read => read.Figure))
        {
            if (basis.Held.Find(figure) is not { } held)
            {
                _new.Add(figure);
            }
            else if (ValueOf(held.Figure) != ValueOf(figure))
            {
                _changed.Add((held.Figure, figure));
            }
        }
    }

    public int New => _new.Count;

    public int Changed => _changed.Count;

    public int Unchanged => _read.Count - _new.Count - _changed.Count;

    public static FigureValue ValueOf(Figure figure) =>
        new(figure.Numerator, figure.Denominator, figure.Symbol?.ToString());

    /// <summary>What changes, by what part of the old value, then by how much.</summary>
    public IEnumerable<FigureChange> BiggestFirst() => _changed
        .OrderByDescending(change => Part(change.Then, change.Now))
        .ThenByDescending(change => Math.Abs((change.Now.Numerator ?? 0) - (change.Then.Numerator ?? 0)))
        .ThenBy(change => change.Now.Measure)
        .ThenByDescending(change => change.Now.Period.End)
        .ThenBy(change => change.Now.Force.ToString(), StringComparer.Ordinal)
        .Select(change => new FigureChange(
            TitleOf(change.Now.Measure),
            _basis.NameOf(change.Now.Force),
            change.Now.Period.End,
            change.Now.Period.Months,
            ValueOf(change.Then),
            ValueOf(change.Now)));

    /// <summary>The names of the forces, by alphabet.</summary>
    public IReadOnlyList<string> Forces() =>
    [
        .. _read.Select(read => read.Figure.Force).Distinct().Select(_basis.NameOf).Order(ByAlphabet),
    ];

    /// <summary>What comes of each measure, by title.</summary>
    public IReadOnlyList<PreviewMeasure> Measures(IReadOnlyCollection<Figure> missing)
    {
        var added = _new.CountBy(figure => figure.Measure).ToDictionary();
        var changed = _changed.CountBy(change => change.Now.Measure).ToDictionary();
        var lost = missing.CountBy(figure => figure.Measure).ToDictionary();
        return
        [
            .. _read.GroupBy(read => read.Figure.Measure, read => read.Figure).Select(figures => new PreviewMeasure(
                    figures.Key.ToString(),
                    TitleOf(figures.Key),
                    figures.Select(figure => figure.Force).Distinct().Count(),
                    figures.Count(),
                    added.GetValueOrDefault(figures.Key),
                    changed.GetValueOrDefault(figures.Key),
                    lost.GetValueOrDefault(figures.Key),
                    figures.MinBy(figure => figure.Period.End)!.Period.Label,
                    figures.MaxBy(figure => figure.Period.End)!.Period.Label))
                .OrderBy(measure => measure.Title, ByAlphabet),
        ];
    }

    private string TitleOf(MeasureSlug measure) =>
        _basis.Measures.GetValueOrDefault(measure)?.Title ?? measure.ToString();

    private static decimal Part(Figure then, Figure now) => Math.Max(
        Part(then.Numerator, now.Numerator), Part(then.Denominator, now.Denominator));

    // A value that comes or goes counts as the whole of it; from none to 3 is three times as many.
    private static decimal Part(decimal? then, decimal? now) => (then, now) switch
    {
        (null, null) => 0,
        ({ } before, { } after) => Math.Abs(after - before) / Math.Max(1, Math.Abs(before)),
        _ => 1,
    };
}
