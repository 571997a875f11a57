using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.PreRelease;

/// <summary>Lets a reader in and puts it on record.</summary>
public sealed class ReaderEntry(ReportsDbContext database, AuditTrail trail, TimeProvider clock)
{
    /// <summary>The record's name for what such readers do.</summary>
    public const string Kind = "Reader before publication";

    // A working day: whoever comes back later uses the link again, and that is on record too.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>When the reader has to use the link again.</summary>
    public DateTimeOffset EndsAt(PreReleaseReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var end = clock.GetUtcNow() + Longest;
        return end < reader.ExpiresAt ? end : reader.ExpiresAt;
    }

    public async Task NoteAsync(PreReleaseReader reader, Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(report);
        reader.Use(clock.GetUtcNow());
        await database.SaveChangesAsync(cancellationToken);
        var key = report.Period.End.ToString();
        await trail.NoteAsync(
            new AuditNote(Kind, $"report {key} / {reader.Name}", "Opened the preview by link") { Report = key },
            cancellationToken);
    }
}
