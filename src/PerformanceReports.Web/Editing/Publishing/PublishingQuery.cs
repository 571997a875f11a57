using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Editing.Publishing;

/// <summary>Reads what the publishing page of a report says.</summary>
public sealed class PublishingQuery(
    ReportsDbContext database,
    ReportEditor editor,
    PublicationCatalogue catalogue,
    IAuthorizationService authorisation,
    TimeProvider clock)
{
    public async Task<PublishingPage?> PageAsync(
        string key, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(key, cancellationToken) is not { } report)
        {
            return null;
        }

        var published = (await catalogue.ReadAsync(cancellationToken)).Events
            .Where(happened => happened.Address.Key == key);
        return new PublishingPage(report)
        {
            MayDraft = await MayAsync(person, Rights.Draft),
            MayPublish = await MayAsync(person, Rights.Review),
            Now = clock.GetUtcNow(),
            Failure = await FailureAsync(report, cancellationToken),
            Lateness = await LatenessAsync(key, cancellationToken),
            Events = [.. published],
        };
    }

    private async Task<bool> MayAsync(ClaimsPrincipal person, string right) =>
        (await authorisation.AuthorizeAsync(person, right)).Succeeded;

    private async Task<ReleaseFailure?> FailureAsync(Report report, CancellationToken cancellationToken) =>
        await database.FailedReleases.AsNoTracking()
            .FirstOrDefaultAsync(failed => failed.ReportId == report.Id, cancellationToken) is { } failed
            && report.PublishAt is { } dueAt && failed.IsOf(dueAt)
            ? new ReleaseFailure(failed.Reason, failed.FailedAt, failed.Attempts, failed.TryAgainAt)
            : null;

    /// <summary>What the record says of each publication that came late, the latest first.</summary>
    private async Task<IReadOnlyList<LatePublication>> LatenessAsync(string key, CancellationToken cancellationToken)
    {
        var entries = await database.AuditEntries
            .Where(entry => entry.Report == key && entry.Kind == ReportReleases.LateKind)
            .OrderByDescending(entry => entry.Id)
            .ToListAsync(cancellationToken);
        return [.. entries.Select(LatePublication.Of)];
    }
}
