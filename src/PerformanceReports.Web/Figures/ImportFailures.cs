using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Figures;

/// <summary>Keeps why the work on an import failed, for its people to see and for the next attempt.</summary>
public sealed class ImportFailures(ReportsDbContext database, AuditTrail trail, TimeProvider clock)
{
    /// <summary>The record's name for work that failed.</summary>
    public const string Kind = "Failed import";

    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Keeps a failure, and puts it on record where it is the first or a person must act. It is tried again where the
    /// database or the disk was away; what a program cannot do, it cannot do until a person asks again.
    /// </summary>
    public async Task KeepAsync(int id, Exception exception, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        var import = await database.FigureImports.AsNoTracking()
            .FirstOrDefaultAsync(held => held.Id == id, cancellationToken);
        if (import is null || !import.State.IsWork())
        {
            return;
        }

        var run = await database.ImportRuns.FirstOrDefaultAsync(held => held.ImportId == id, cancellationToken);
        if (run is null)
        {
            run = new ImportRun(id);
            database.Add(run);
        }

        var mayPass = ReleaseFailures.MayPass(exception);
        var now = clock.GetUtcNow();
        run.Failed(Words(exception, mayPass), now, mayPass ? now + Pause(run.Attempts) : null);
        await SaveAsync(import, run, cancellationToken);
    }

    private Task SaveAsync(FigureImport import, ImportRun run, CancellationToken cancellationToken) =>
        run.Attempts > 1 && !run.IsStuck
            ? database.SaveChangesAsync(cancellationToken)
            : trail.NoteAsync(
                new AuditNote(Kind, ImportWords.Subject(import), run.Failure ?? ""), cancellationToken);

    // Doubled each time: 5, 10, 20 seconds and so on.
    private static TimeSpan Pause(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(First.TotalSeconds * Math.Pow(2, Math.Min(attempts, 20)), Longest.TotalSeconds));

    private static string Words(Exception exception, bool mayPass) => mayPass
        ? "The database or the disk did not answer. Nothing was taken in, and it is tried again by itself: "
            + exception.Message
        : "The program could not go on with this file. Nothing was taken in. Have it read again; if it fails again, "
            + "tell your administrator the time and these words, which are also in the log: " + exception.Message;
}
