using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Figures;

/// <summary>Reads which imports have work to be done. The database knows, and nothing else: a restart forgets none.</summary>
public sealed class WaitingImports(ReportsDbContext database)
{
    /// <summary>
    /// What waits, the first first, each with when to try: null at once, later where it failed before. What only a
    /// person can mend is not among it.
    /// </summary>
    public async Task<IReadOnlyList<WaitingImport>> AllAsync(CancellationToken cancellationToken)
    {
        // Confirmed before waiting: somebody looks for its figures, and they are checked already.
        var imports = await database.FigureImports.AsNoTracking()
            .Where(import => import.State == ImportState.Waiting || import.State == ImportState.Confirmed)
            .OrderBy(import => import.State == ImportState.Confirmed ? 0 : 1).ThenBy(import => import.Id)
            .Select(import => import.Id)
            .ToListAsync(cancellationToken);
        if (imports.Count == 0)
        {
            return [];
        }

        var runs = await database.ImportRuns.AsNoTracking()
            .Where(run => imports.Contains(run.ImportId))
            .ToDictionaryAsync(run => run.ImportId, cancellationToken);
        return
        [
            .. imports
                .Where(id => !(runs.GetValueOrDefault(id)?.IsStuck ?? false))
                .Select(id => new WaitingImport(id, runs.GetValueOrDefault(id)?.TryAgainAt)),
        ];
    }
}
