using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>
/// What stands: of each measure, force and period the figure of the newest published edition, as
/// <see cref="Domain.Statistics.FigureBook"/> reads them.
/// </summary>
public sealed class StandingFigures
{
    private static readonly Dictionary<Period, HeldFigure> Empty = [];

    private readonly Dictionary<(MeasureSlug Measure, ForceCode Force), Dictionary<Period, HeldFigure>> _series = [];

    /// <summary>Its figures, in no order.</summary>
    public IEnumerable<HeldFigure> All => _series.Values.SelectMany(series => series.Values);

    /// <summary>The figures of a measure and a force, by their periods.</summary>
    public IReadOnlyDictionary<Period, HeldFigure> Series(MeasureSlug measure, ForceCode force) =>
        _series.GetValueOrDefault((measure, force), Empty);

    public HeldFigure? Find(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Series(figure.Measure, figure.Force).TryGetValue(figure.Period, out var held) ? held : null;
    }

    /// <summary>Lets a figure stand, in place of that of an older edition. Extracts are added oldest first.</summary>
    public void Add(HeldExtract extract, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var key = (figure.Measure, figure.Force);
        var series = _series.TryGetValue(key, out var known) ? known : _series[key] = [];
        series[figure.Period] = new(figure, extract);
    }
}
