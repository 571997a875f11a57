using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Publishing;

/// <summary>Reads published reports back.</summary>
internal sealed class PublishedReportsQuery(ReportsDbContext database)
{
    /// <summary>The newest version of each report that is published at a moment, oldest period first.</summary>
    public Task<IReadOnlyList<PublishedReport>> LatestAsync(
        DateTimeOffset at, CancellationToken cancellationToken) => LatestAsync(at, _ => true, cancellationToken);

    /// <summary>The same, of the reports whose period ends before a month.</summary>
    public Task<IReadOnlyList<PublishedReport>> LatestBeforeAsync(
        Month end, DateTimeOffset at, CancellationToken cancellationToken) =>
        LatestAsync(at, key => Month.Parse(key) < end, cancellationToken);

    private async Task<IReadOnlyList<PublishedReport>> LatestAsync(
        DateTimeOffset at, Func<string, bool> isWanted, CancellationToken cancellationToken)
    {
        var published = await database.Publications.AsNoTracking()
            .Where(publication => publication.Kind == PublicationKind.Report && publication.PublishedAt <= at)
            .Select(publication => new { publication.Id, publication.Key, publication.Version })
            .ToListAsync(cancellationToken);
        var latest = published
            .GroupBy(publication => publication.Key)
            .Where(versions => isWanted(versions.Key))
            .Select(versions => versions.MaxBy(publication => publication.Version)!.Id)
            .ToList();
        var documents = await database.Publications.AsNoTracking()
            .Where(publication => latest.Contains(publication.Id))
            .OrderBy(publication => publication.Key)
            .Select(publication => publication.Document)
            .ToListAsync(cancellationToken);
        return [.. documents.Select(document => PublishedDocuments.ReadReport(document))];
    }
}
