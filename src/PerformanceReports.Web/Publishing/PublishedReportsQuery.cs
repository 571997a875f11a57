using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Publishing;

/// <summary>Reads published reports back.</summary>
public sealed class PublishedReportsQuery(ReportsDbContext database)
{
    /// <summary>
    /// The newest version of each report that is published at a moment and not withdrawn, oldest period first.
    /// </summary>
    public async Task<IReadOnlyList<PublishedReport>> LatestAsync(
        DateTimeOffset at, CancellationToken cancellationToken)
    {
        var published = await database.Publications.AsNoTracking()
            .Where(publication => publication.PublishedAt <= at
                && (publication.Kind == PublicationKind.Report || publication.Kind == PublicationKind.Withdrawal))
            .Select(publication => new { publication.Id, publication.Kind, publication.Key, publication.Version })
            .ToListAsync(cancellationToken);
        var latest = published
            .GroupBy(publication => publication.Key)
            .Select(versions => versions.OrderBy(version => version.Version).ThenBy(version => version.Kind).Last())
            .Where(version => version.Kind == PublicationKind.Report)
            .Select(version => version.Id)
            .ToList();
        var documents = await database.Publications.AsNoTracking()
            .Where(publication => latest.Contains(publication.Id))
            .OrderBy(publication => publication.Key)
            .Select(publication => publication.Document)
            .ToListAsync(cancellationToken);
        return [.. documents.Select(document => PublishedDocuments.ReadReport(document))];
    }
}
