using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data;

/// <summary>Saving where somebody else may have saved first.</summary>
public static class ConcurrentSaves
{
    // Each try means that somebody else stored the same meanwhile; so many at once are no people typing.
    private const int Tries = 8;

    /// <summary>
    /// Saves a change of what is stored now; where somebody else stored meanwhile, it is made again to what they stored.
    /// </summary>
    /// <param name="database">The database; nothing is tracked when the change begins, nor where it is not saved.</param>
    /// <param name="change">Finds what is stored, changes it, and answers.</param>
    /// <param name="isToSave">Whether the answer is one to save.</param>
    /// <param name="cancellationToken">Stops the saving.</param>
    /// <returns>The answer; null where others stored each time.</returns>
    public static async Task<T?> SaveInTurnAsync<T>(
        this ReportsDbContext database,
        Func<Task<T>> change,
        Func<T, bool> isToSave,
        CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(isToSave);
        for (var tries = 0; tries < Tries; tries++)
        {
            database.ChangeTracker.Clear();
            var answer = await change();
            if (!isToSave(answer))
            {
                // Whatever was begun must not be stored by the next save of this request.
                database.ChangeTracker.Clear();
                return answer;
            }

            if (await database.TrySaveAsync(cancellationToken))
            {
                return answer;
            }
        }

        database.ChangeTracker.Clear();
        return null;
    }

    /// <summary>
    /// Saves; false, with nothing stored, where somebody else changed the same meanwhile, or added what gets the same
    /// name.
    /// </summary>
    public static async Task<bool> TrySaveAsync(this ReportsDbContext database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException exception) when (database.IsDuplicate(exception))
        {
            return false;
        }
    }
}
