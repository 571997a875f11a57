using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;

namespace PerformanceReports.Web.Publishing;

/// <summary>Which version of each document of a kind is the newest.</summary>
public sealed class NewestVersionsQuery(ReportsDbContext database)
{
    public async Task<IReadOnlyDictionary<string, NewestVersion>> OfAsync(
        PublicationKind kind, CancellationToken cancellationToken)
    {
        var versions = await database.Publications.AsNoTracking()
            .Where(publication => publication.Kind == kind)
            .Select(publication => new NewestVersion(
                publication.Id, publication.Key, publication.Version, publication.PublishedAt, publication.Sha256))
            .ToListAsync(cancellationToken);
        return versions
            .GroupBy(version => version.Key)
            .ToDictionary(document => document.Key, document => document.MaxBy(version => version.Version)!);
    }
}
