using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data;

/// <summary>Saving where somebody else may have saved first.</summary>
public static class ConcurrentSaves
{
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
