using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>What is held and entered of some measures for the own force.</summary>
public sealed class GridFigures
{
    private readonly Dictionary<(MeasureSlug Measure, Period Period), EnteredFigure> _entries = [];

    /// <summary>The last month of the quarter.</summary>
    public required Month Quarter { get; init; }

    /// <summary>The own force.</summary>
    public required ForceCode Force { get; init; }

    /// <summary>The measures that were asked for and are in use in the quarter.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>What is held of them, and what entries are checked against.</summary>
    public required CheckBasis Basis { get; init; }

    /// <summary>How far the imports have come that entries were sent to.</summary>
    public required IReadOnlyDictionary<int, ImportState> Imports { get; init; }

    public required IEnumerable<EnteredFigure> Entries
    {
        init => _entries = value.ToDictionary(entry => (entry.Measure, entry.Period));
    }

    public Measure? Find(MeasureSlug measure) => Measures.FirstOrDefault(held => held.Slug == measure);

    /// <summary>The periods of a measure's rows, oldest first.</summary>
    public IReadOnlyList<Period> PeriodsOf(Measure measure) => measure.Cadence switch
    {
        Cadence.Monthly => [.. Enumerable.Range(-2, 3).Select(months => new Period(Quarter.AddMonths(months), 1))],
        Cadence.Quarterly => [Period.QuarterEnding(Quarter)],
        _ => [Period.YearEnding(Quarter)],
    };

    /// <summary>The figure that is held; null where none is.</summary>
    public Figure? HeldOf(Measure measure, Period period) =>
        Basis.Held.Series(measure.Slug, Force).TryGetValue(period, out var held) ? held.Figure : null;

    /// <summary>What was entered and is not held yet; null where nothing is.</summary>
    public EnteredFigure? EnteredOf(Measure measure, Period period) =>
        StoredOf(measure, period) is { IsEmpty: false } entry && !IsDone(entry) && !IsHeld(measure, entry)
            ? entry
            : null;

    /// <summary>The working row, whatever became of it; null where there never was one.</summary>
    public EnteredFigure? StoredOf(Measure measure, Period period) =>
        _entries.GetValueOrDefault((measure.Slug, period));

    /// <summary>What a row shows: what is entered, or else what is held.</summary>
    public TypedFigure ShownOf(Measure measure, Period period) => EnteredOf(measure, period) is { } entry
        ? new(entry.Numerator, entry.Denominator)
        : TypedFigure.Of(HeldOf(measure, period));

    /// <summary>The import that an entry is on its way in with; null where it is not.</summary>
    public int? WayOf(EnteredFigure entry) =>
        entry.ImportId is { } import
        && Imports.GetValueOrDefault(import) is ImportState.Waiting or ImportState.Previewed or ImportState.Confirmed
            ? import
            : null;

    /// <summary>The figure that an entry says; null where it says none.</summary>
    public Figure? Read(Measure measure, EnteredFigure entry) =>
        TypedReader.Read(measure, Force, entry.Period, new(entry.Numerator, entry.Denominator)).Figure;

    /// <summary>The series of a measure, with what is entered in its place, by period.</summary>
    public IReadOnlyDictionary<Period, Figure> SeriesOf(Measure measure)
    {
        var series = Basis.Held.Series(measure.Slug, Force).ToDictionary(held => held.Key, held => held.Value.Figure);
        foreach (var figure in TypedOf(measure))
        {
            series[figure.Period] = figure;
        }

        return series;
    }

    /// <summary>The figures that are entered of a measure and not held yet, of any quarter.</summary>
    public IEnumerable<Figure> TypedOf(Measure measure) => _entries.Values
        .Where(entry => entry.Measure == measure.Slug && EnteredOf(measure, entry.Period) is not null)
        .Select(entry => Read(measure, entry))
        .OfType<Figure>();

    /// <summary>Adds a working row that was made since.</summary>
    public void Add(EnteredFigure entry) => _entries.Add((entry.Measure, entry.Period), entry);

    /// <summary>Whether two figures say the same.</summary>
    public static bool AreAlike(Figure? one, Figure? other) =>
        (one?.Numerator, one?.Denominator, one?.Symbol) == (other?.Numerator, other?.Denominator, other?.Symbol);

    private bool IsDone(EnteredFigure entry) =>
        entry.ImportId is { } import && Imports.GetValueOrDefault(import) == ImportState.Done;

    private bool IsHeld(Measure measure, EnteredFigure entry) =>
        HeldOf(measure, entry.Period) is { } held && AreAlike(Read(measure, entry), held);
}
