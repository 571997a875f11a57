using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing.Scheduling;

/// <summary>Keeps why a report was not published at its time, for approvers to see and for the next attempt.</summary>
public sealed class ReleaseFailures(ReportsDbContext database, AuditTrail trail, TimeProvider clock)
{
    /// <summary>The record's name for a publication that failed.</summary>
    public const string Kind = "Failed publication";

    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Whether trying again may help: the database or the disk was away, or somebody else was storing. What a report
    /// or a program refuses, it refuses again until a person has mended it.
    /// </summary>
    public static bool MayPass(Exception exception) =>
        exception is DbException or DbUpdateException or IOException or TimeoutException;

    /// <summary>
    /// Keeps a failure, and puts it on record where it is the first of that time or a person must act.
    /// </summary>
    public async Task KeepAsync(DueRelease release, Exception exception, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(release);
        var now = clock.GetUtcNow();
        var failed = await database.FailedReleases
            .FirstOrDefaultAsync(known => known.ReportId == release.ReportId, cancellationToken);
        if (failed is not null && !failed.IsOf(release.DueAt))
        {
            database.FailedReleases.Remove(failed);
            await database.SaveChangesAsync(cancellationToken);
            failed = null;
        }

        if (failed is null)
        {
            failed = new FailedRelease(release.ReportId, release.DueAt);
            database.FailedReleases.Add(failed);
        }

        failed.Failed(ReasonOf(exception), now, MayPass(exception) ? now + Pause(failed.Attempts) : null);
        await SaveAsync(release, failed, cancellationToken);
    }

    private Task SaveAsync(DueRelease release, FailedRelease failed, CancellationToken cancellationToken) =>
        failed.Attempts > 1 && failed.TryAgainAt is not null
            ? database.SaveChangesAsync(cancellationToken)
            : trail.NoteAsync(
                new AuditNote(Kind, $"report {release.Key}", failed.Reason) { Report = release.Key },
                cancellationToken);

    // Doubled each time: 5, 10, 20 seconds and so on.
    private static TimeSpan Pause(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(First.TotalSeconds * Math.Pow(2, Math.Min(attempts, 20)), Longest.TotalSeconds));

    private static string ReasonOf(Exception exception) => exception switch
    {
        PublicationRefusedException or ReportRefusedException => exception.Message,
        _ when MayPass(exception) => "The report could not be stored: " + exception.Message,
        _ => "The report could not be made: " + exception.Message,
    };
}
