using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Publishing.Scheduling;

/// <summary>Publishes an approved report, by the clock or by hand: all of it in one transaction, or nothing.</summary>
public sealed class ReportReleases(
    ReportsDbContext database,
    PublicationMaker maker,
    PublicationStore store,
    PublicationCatalogue catalogue,
    AuditTrail trail,
    TimeProvider clock)
{
    /// <summary>The record's name for a publication that came late.</summary>
    public const string LateKind = "Late publication";

    /// <summary>What a report would be published as: the same for its preview and its publication.</summary>
    public async Task<ReportRelease> OfAsync(
        Report report, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportRelease(report, UkTime.Of(at))
        {
            PreReleaseReaders = await database.PreReleaseReaders
                .ListedAsync(report, report.PublishedVersions + 1, cancellationToken),
        };
    }

    /// <summary>Publishes a report whose time has come.</summary>
    /// <exception cref="ReportRefusedException">It is not approved, or its time has not come.</exception>
    /// <exception cref="PublicationRefusedException">It names something that is not held.</exception>
    /// <exception cref="DbUpdateException">Somebody else published or changed it meanwhile.</exception>
    public async Task PublishDueAsync(Report report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (due, now) = (report.PublishAt, ReleaseTimes.ToSecond(clock.GetUtcNow()));
        var late = due is { } set && ReleaseTimes.IsLate(set, now) ? ReleaseTimes.Lateness(set, now) : null;
        await PublishAsync(report, await DateOfAsync(due, now, cancellationToken), late, cancellationToken);
    }

    /// <summary>Publishes an approved report at once, whatever time was set.</summary>
    /// <inheritdoc cref="PublishDueAsync" path="/exception"/>
    public async Task PublishNowAsync(Report report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.PublishAt is not null)
        {
            report.Unschedule();
        }

        await PublishAsync(report, ReleaseTimes.ToSecond(clock.GetUtcNow()), late: null, cancellationToken);
    }

    // Dated before something that is public already, it would be made as if that were not there.
    private async Task<DateTimeOffset> DateOfAsync(
        DateTimeOffset? due, DateTimeOffset now, CancellationToken cancellationToken) =>
        due is { } set && !ReleaseTimes.IsLate(set, now)
            && !await database.Publications.AnyAsync(publication => publication.PublishedAt > set, cancellationToken)
            ? set
            : now;

    private async Task PublishAsync(
        Report report, DateTimeOffset at, string? late, CancellationToken cancellationToken)
    {
        // Made before the transaction begins: it takes seconds, in which nobody else could store anything.
        var made = await maker.ForReportsAsync([await OfAsync(report, at, cancellationToken)], cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        report.MarkPublished(at);
        await store.StoreAsync(made, cancellationToken);
        await database.FailedReleases.Where(failed => failed.ReportId == report.Id)
            .ExecuteDeleteAsync(cancellationToken);
        if (late is not null)
        {
            await trail.NoteAsync(LateNote(report, late), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        catalogue.Forget();
    }

    private static AuditNote LateNote(Report report, string late)
    {
        var key = report.Period.End.ToString();
        return new AuditNote(LateKind, $"report {key}", $"Published {late}") { Report = key };
    }
}
