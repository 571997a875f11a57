using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Puts rows together with what is stored, row by row.</summary>
/// <param name="figures">What is held and entered; what is stored of the rows is changed in it.</param>
/// <param name="person">Who typed them.</param>
/// <param name="now">When.</param>
internal sealed class GridSaving(GridFigures figures, string person, DateTimeOffset now)
{
    private readonly Dictionary<GridKey, GridTyped> _typed = [];
    private readonly Dictionary<GridKey, GridTyped> _saved = [];
    private readonly List<string> _lost = [];
    private readonly List<EnteredFigure> _added = [];

    /// <summary>What is to be stored, by row.</summary>
    public IReadOnlyDictionary<GridKey, GridTyped> Saved => _saved;

    /// <summary>What cannot be stored, by row.</summary>
    public IReadOnlyDictionary<GridKey, GridTyped> Typed => _typed;

    /// <summary>What was typed in rows that the grid has no more.</summary>
    public IReadOnlyList<string> Lost => _lost;

    /// <summary>Entries that were made.</summary>
    public IReadOnlyList<EnteredFigure> Added => _added;

    /// <summary>Takes a row as it was posted; one that its person did not change stays as others made it.</summary>
    public void Take(GridRowForm row, GridStart start)
    {
        if (row.Choice == GridRowForm.Theirs || (row.Typed == start.Text && row.Choice is null))
        {
            return;
        }

        if (PlaceOf(start.Key) is not var (measure, period))
        {
            _lost.Add($"{start.Key.Measure}, {start.Key.End.Name}: {row.Typed.Written()}");
            return;
        }

        var known = row.Choice == GridRowForm.Mine ? GridStart.Read(row.Seen)?.Text : start.Text;
        var shown = figures.ShownOf(measure, period);
        if (row.Typed == shown)
        {
            return;
        }

        if (shown != known || row.Typed.IsTooLong)
        {
            _typed[start.Key] = new(start, row.Typed, IsClash: shown != known);
            return;
        }

        if (Keep(measure, period, row.Typed))
        {
            _saved[start.Key] = new(start, row.Typed, IsClash: false);
        }
    }

    private bool Keep(Measure measure, Period period, TypedFigure typed)
    {
        var held = figures.HeldOf(measure, period);
        var entry = figures.StoredOf(measure, period);
        var isHeld = typed.IsEmpty
            || (held is not null && GridFigures.AreAlike(ReadTyped(measure, period, typed), held));
        if (isHeld && figures.EnteredOf(measure, period) is null)
        {
            return false;
        }

        if (isHeld)
        {
            entry!.Empty(person, now);
            return true;
        }

        if (entry is null)
        {
            entry = new EnteredFigure(measure.Slug, figures.Force, period);
            figures.Add(entry);
            _added.Add(entry);
        }

        entry.Type(typed, TypedFigure.Of(held).Written(), person, now);
        return true;
    }

    private Figure? ReadTyped(Measure measure, Period period, TypedFigure typed) =>
        TypedReader.Read(measure, figures.Force, period, typed).Figure;

    private (Measure Measure, Period Period)? PlaceOf(GridKey key)
    {
        var measure = figures.Find(key.Measure);
        var periods = measure is null ? [] : figures.PeriodsOf(measure).Where(period => period.End == key.End).ToList();
        return periods.Count == 1 ? (measure!, periods[0]) : null;
    }
}
