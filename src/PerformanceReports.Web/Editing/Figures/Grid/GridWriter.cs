using PerformanceReports.Data;
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
            var saving = new GridSaving(figures, person, clock.GetUtcNow());
            started.ForEach(row => saving.Take(row.Row, row.Start));
            database.AddRange(saving.Added);
            if (!database.ChangeTracker.HasChanges() || await database.TrySaveAsync(cancellationToken))
            {
                return new(figures, saving.Saved.Keys.ToHashSet(), saving.Typed, saving.Lost);
            }

            if (tries == Tries)
            {
                var typed = saving.Typed.Concat(saving.Saved).ToDictionary();
                return new(figures, new HashSet<GridKey>(), typed, saving.Lost, IsBusy: true);
            }
        }
    }

    private static GridStart Read(GridRowForm row) => GridStart.Read(row.Started)
        ?? throw new FormatException("A row of the grid does not say which it is.");
}
