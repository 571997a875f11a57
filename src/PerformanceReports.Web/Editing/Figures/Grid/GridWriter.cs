using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>
/// Stores rows as they are typed. A row that somebody else changed meanwhile is not stored: whoever typed it is shown
/// both figures, and chooses.
/// </summary>
public sealed class GridWriter(ReportsDbContext database, GridReader reader, TimeProvider clock)
{
    // Each try means that somebody else stored one of the same rows meanwhile.
    private const int Tries = 5;

    /// <summary>Stores rows; those that the person did not change stay as others made them.</summary>
    /// <exception cref="FormatException">A row does not say what it is.</exception>
    public async Task<GridSaved> SaveAsync(
        Month quarter, IReadOnlyList<GridRowForm> rows, string person, CancellationToken cancellationToken)
    {
        var started = rows.Select(row => (Row: row, Start: Read(row))).ToList();
        var measures = started.Select(row => row.Start.Key.Measure).ToHashSet();
        for (var tries = 1; ; tries++)
        {
            database.ChangeTracker.Clear();
            var figures = await reader.ReadToChangeAsync(quarter, measures, cancellationToken);
            var saving = new Saving(figures, person, clock.GetUtcNow());
            started.ForEach(row => saving.Take(row.Row, row.Start));
            database.AddRange(saving.Added);
            if (!database.ChangeTracker.HasChanges() || await database.TrySaveAsync(cancellationToken))
            {
                return new(figures, saving.Saved, saving.Typed, saving.Lost);
            }

            if (tries == Tries)
            {
                return new(figures, 0, saving.Typed, saving.Lost, IsBusy: true);
            }
        }
    }

    private static GridStart Read(GridRowForm row) => GridStart.Read(row.Started)
        ?? throw new FormatException("A row of the grid does not say which it is.");

    private sealed class Saving(GridFigures figures, string person, DateTimeOffset now)
    {
        private readonly Dictionary<GridKey, GridTyped> _typed = [];
        private readonly List<string> _lost = [];
        private readonly List<EnteredFigure> _added = [];

        public int Saved { get; private set; }

        public IReadOnlyDictionary<GridKey, GridTyped> Typed => _typed;

        public IReadOnlyList<string> Lost => _lost;

        public IReadOnlyList<EnteredFigure> Added => _added;

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

            Keep(measure, period, row.Typed);
        }

        private void Keep(Measure measure, Period period, TypedFigure typed)
        {
            var held = figures.HeldOf(measure, period);
            var entry = figures.StoredOf(measure, period);
            var isHeld = typed.IsEmpty
                || (held is not null && GridFigures.AreAlike(ReadTyped(measure, period, typed), held));
            if (isHeld && figures.EnteredOf(measure, period) is null)
            {
                return;
            }

            Saved++;
            if (isHeld)
            {
                entry!.Empty(person, now);
                return;
            }

            if (entry is null)
            {
                entry = new EnteredFigure(measure.Slug, figures.Force, period);
                figures.Add(entry);
                _added.Add(entry);
            }

            entry.Type(typed, TypedFigure.Of(held).Written(), person, now);
        }

        private Domain.Figures.Figure? ReadTyped(Measure measure, Period period, TypedFigure typed) =>
            TypedReader.Read(measure, figures.Force, period, typed).Figure;

        private (Measure Measure, Period Period)? PlaceOf(GridKey key)
        {
            var measure = figures.Find(key.Measure);
            var periods = measure is null ? [] : figures.PeriodsOf(measure).Where(period => period.End == key.End).ToList();
            return periods.Count == 1 ? (measure!, periods[0]) : null;
        }
    }
}
