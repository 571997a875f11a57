using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Publications;

/// <summary>Questions about publications.</summary>
public static class PublicationQueries
{
    /// <summary>The newest version of a document; 0 where none is published.</summary>
    public static async Task<int> LatestVersionAsync(
        this IQueryable<Publication> publications,
        PublicationKind kind,
        string key,
        CancellationToken cancellationToken = default) =>
        await publications
            .Where(publication => publication.Kind == kind && publication.Key == key)
            .MaxAsync(publication => (int?)publication.Version, cancellationToken) ?? 0;

    /// <summary>The bytes of a document.</summary>
    public static Task<byte[]> DocumentAsync(
        this IQueryable<Publication> publications, int id, CancellationToken cancellationToken = default) =>
        publications
            .Where(publication => publication.Id == id)
            .Select(publication => publication.Document)
            .SingleAsync(cancellationToken);
}
