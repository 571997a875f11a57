using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Publications;

/// <summary>
/// The documents of measures: large, so each is read when it is first asked for, once a version, and put away when a
/// newer one is published.
/// </summary>
internal sealed class MeasureShelf(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<int, StoredMeasure> _measures = new();

    public async ValueTask<StoredMeasure> ReadAsync(MeasureEntry entry, CancellationToken cancellationToken)
    {
        if (_measures.TryGetValue(entry.PublicationId, out var known))
        {
            return known;
        }

        await using var scope = scopes.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<ReportsDbContext>().Publications
            .Where(publication => publication.Id == entry.PublicationId)
            .Select(publication => publication.Document)
            .SingleAsync(cancellationToken);
        return _measures.GetOrAdd(
            entry.PublicationId, new StoredMeasure(PublishedDocuments.ReadMeasure(document), entry.Sha256));
    }

    /// <summary>Puts away what is not among the latest versions.</summary>
    public void KeepOnly(IReadOnlyList<MeasureEntry> latest)
    {
        foreach (var gone in _measures.Keys.Except(latest.Select(entry => entry.PublicationId)))
        {
            _measures.TryRemove(gone, out _);
        }
    }
}
