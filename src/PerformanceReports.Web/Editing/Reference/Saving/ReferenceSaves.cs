using PerformanceReports.Data;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference.Saving;

/// <summary>
/// Stores changes; each is made to what is stored now, and again if somebody else stored meanwhile, so that it is the
/// change itself that finds out whether both fit together.
/// </summary>
public sealed class ReferenceSaves(ReportsDbContext database)
{
    // Each try means that somebody else stored the same thing meanwhile.
    private const int Tries = 8;

    /// <summary>Changes what is found; a change that answers a clash is not stored.</summary>
    public async Task<SaveOutcome> ChangeAsync<T>(
        Func<CancellationToken, Task<T?>> find, Func<T, EditClash?> change, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(find);
        for (var tries = 0; tries < Tries; tries++)
        {
            database.ChangeTracker.Clear();
            if (await find(cancellationToken) is not { } stored)
            {
                return SaveOutcome.Gone;
            }

            var outcome = SaveOutcome.Of(() => change(stored));
            if (!outcome.IsSaved)
            {
                database.ChangeTracker.Clear();
                return outcome;
            }

            if (await database.TrySaveAsync(cancellationToken))
            {
                return outcome;
            }
        }

        database.ChangeTracker.Clear();
        return SaveOutcome.Refused("Other people are saving at this moment. Nothing is lost: save again.");
    }
}
