using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Figures;

/// <summary>Stores how far the work on an import has come, so that pages of every node show it.</summary>
public sealed class ImportRuns(ReportsDbContext database, TimeProvider clock)
{
    /// <summary>Forgets how far a step came that is done.</summary>
    public Task ClearAsync(int id, CancellationToken cancellationToken) =>
        database.ImportRuns.Where(run => run.ImportId == id).ExecuteDeleteAsync(cancellationToken);

    public async Task StoreAsync(int id, ImportProgress? progress, CancellationToken cancellationToken)
    {
        if (progress is null)
        {
            return;
        }

        var run = await database.ImportRuns.FirstOrDefaultAsync(held => held.ImportId == id, cancellationToken);
        if (run is null)
        {
            run = new ImportRun(id);
            database.Add(run);
        }

        run.Reached(progress.Stage, progress.Done, progress.Of, clock.GetUtcNow());
        await database.SaveChangesAsync(cancellationToken);
    }
}
