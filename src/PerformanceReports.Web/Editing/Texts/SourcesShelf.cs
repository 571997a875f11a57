using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Texts;

/// <summary>
/// What drafts are built from, kept in memory while it stays as it is, since a preview asks for it at every pause of
/// typing. The record of changes tells whether it does: no figure, measure, term or publication comes without a line.
/// </summary>
public sealed class SourcesShelf(IServiceScopeFactory scopes, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private (string Key, ReportSources Sources)? _kept;

    /// <summary>What a report is built from now.</summary>
    public async Task<ReportSources> ForAsync(Report report, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var key = await KeyOfAsync(scope.ServiceProvider, report, cancellationToken);
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (_kept is not { } kept || kept.Key != key)
            {
                kept = (key, await ReadAsync(scope.ServiceProvider, report, cancellationToken));
                _kept = kept;
            }

            return kept.Sources;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<ReportSources> ReadAsync(
        IServiceProvider services, Report report, CancellationToken cancellationToken)
    {
        var published = await services.GetRequiredService<PublishedReportsQuery>()
            .LatestAsync(time.GetUtcNow(), cancellationToken);
        return await services.GetRequiredService<ReportSourcesQuery>().ForAsync(report, published, cancellationToken);
    }

    private static async Task<string> KeyOfAsync(
        IServiceProvider services, Report report, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<ReportsDbContext>();
        var changed = await database.AuditEntries.Where(entry => entry.Report == null)
            .MaxAsync(entry => (long?)entry.Id, cancellationToken);
        var published = await database.Publications.MaxAsync(publication => (int?)publication.Id, cancellationToken);
        return FormattableString.Invariant(
            $"{report.Period.End} {string.Join(',', report.Extracts)} {changed} {published}");
    }
}
