using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>The figures of a file, each measure, force and period once.</summary>
internal sealed class FoundFigures(FileReading reading)
{
    private readonly Dictionary<(MeasureSlug, ForceCode, Period), int> _places = [];
    private readonly List<ReadFigure> _all = [];

    public IReadOnlyList<ReadFigure> All => _all;

    /// <summary>Adds a figure; one that stands above already is told, as an error where the two differ.</summary>
    public void Add(Figure figure, CellPlace place)
    {
        var key = (figure.Measure, figure.Force, figure.Period);
        if (_places.TryAdd(key, _all.Count))
        {
            _all.Add(new ReadFigure(figure, place));
            return;
        }

        var above = _all[_places[key]];
        if (Value(above.Figure) == Value(figure))
        {
            Repeated(reading.Problems, place, Shown(figure), above.Place);
            return;
        }

        reading.Problems.Add(ImportProblem.Error(
            place,
            Shown(figure),
            $"differs from {RowOf(above.Place, place)}, which says {Shown(above.Figure)} for the same measure, force and " +
                "period.",
            "Keep the right one of the two."));
    }

    /// <summary>Tells that something says again what stands above.</summary>
    internal static void Repeated(FoundProblems problems, CellPlace place, string value, CellPlace above) =>
        problems.Count(
            "repeated",
            () => ImportProblem.Warning(
                place, value, $"says again what {RowOf(above, place)} says; it is taken once.",
                "Check that no other figure was meant."),
            more => $"The same holds for {Words.Count(more, "more row", "more rows")}.");

    /// <summary>Another row's place, in the words that are needed from where somebody looks.</summary>
    internal static string RowOf(CellPlace other, CellPlace from)
    {
        var row = FormattableString.Invariant($"row {other.Row}");
        return string.Equals(other.Sheet, from.Sheet, StringComparison.Ordinal) ? row : $"sheet {other.Sheet}, {row}";
    }

    private static (decimal?, decimal?, FigureSymbol?) Value(Figure figure) =>
        (figure.Numerator, figure.Denominator, figure.Symbol);

    private static string Shown(Figure figure)
    {
        var parts = new[]
        {
            figure.Numerator is { } numerator ? Words.Number(numerator) : "",
            figure.Denominator is { } denominator ? $"of {Words.Number(denominator)}" : "",
            figure.Symbol?.ToString() ?? "",
        };
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
