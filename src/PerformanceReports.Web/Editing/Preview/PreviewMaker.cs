using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>
/// Makes the preview of a report that is not published: all that its publication would make, at its set time or the one
/// that is offered, by the same code, and stores nothing.
/// </summary>
public sealed class PreviewMaker(
    ReportsDbContext database,
    PublicationCatalogue catalogue,
    IServiceScopeFactory scopes,
    Previews previews,
    ReportPdfs pdfs,
    TimeProvider clock)
{
    /// <summary>What every page of a preview says.</summary>
    public const string Watermark = "Draft, not for publication";

    /// <summary>
    /// The preview of a report; null where there is no such report, or nothing of it waits to be published.
    /// </summary>
    public async Task<PreviewResult?> OfAsync(string key, CancellationToken cancellationToken = default)
    {
        if (!Month.TryParse(key, out var month)
            || await database.Reports.AsNoTracking().EndingIn(month).FirstOrDefaultAsync(cancellationToken)
                is not { } report
            || report.Status is ReportStatus.Published or ReportStatus.Withdrawn)
        {
            return null;
        }

        var at = report.PublishAt ?? ReleaseTimes.Next(clock.GetUtcNow());
        var published = await catalogue.ReadAsync(cancellationToken);
        var state = new PreviewKey(key, at, await LastChangeAsync(cancellationToken), published.Stamp);
        return await previews.OfAsync(state, () => MakeAsync(month, at)).WaitAsync(cancellationToken);
    }

    // In a scope of its own and to the end: others may wait for it when whoever asked first has gone.
    private async Task<PreviewResult> MakeAsync(Month month, DateTimeOffset at)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var report = await services.GetRequiredService<ReportsDbContext>().Reports.AsNoTracking()
            .EndingIn(month).WithContent().FirstAsync(CancellationToken.None);
        try
        {
            var release = await services.GetRequiredService<ReportReleases>().OfAsync(report, at);
            var made = await services.GetRequiredService<PublicationMaker>().ForReportsAsync(
                [release with { Purpose = BuildPurpose.Preview }]);
            return new PreviewResult(await catalogue.PreviewAsync(made, at, Watermark, DrawMarked), null, at);
        }
        catch (Exception refusal) when (refusal is PublicationRefusedException or InvalidOperationException)
        {
            return new PreviewResult(null, refusal.Message, at);
        }
    }

    // From the document that would be stored: all that differs is the mark.
    private byte[] DrawMarked(Publication report)
    {
        var document = PublishedDocuments.ReadReport(report.Document);
        return ReportPdf.Create(document, pdfs.Whole(document, report.Sha256) with { Watermark = Watermark }).Content;
    }

    private async Task<long> LastChangeAsync(CancellationToken cancellationToken) =>
        await database.AuditEntries
            .Where(entry => entry.Verb != AuditVerb.Noted)
            .MaxAsync(entry => (long?)entry.Id, cancellationToken) ?? 0;
}
