using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;

namespace PerformanceReports.Web.Publications;

/// <summary>
/// The public site's only door to the database: it reads publications and nothing else, so no page can show a draft.
/// A publication never changes, so each document and each PDF is read once; only the list is asked for again.
/// </summary>
public sealed partial class PublicationCatalogue(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<PublicationCatalogue> logger)
    : IPublications, IDisposable
{
    /// <summary>How long a publication may wait before a site that did not publish it itself shows it.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<int, byte[]> _pdfs = new();
    private readonly MeasureShelf _measures = new(scopes);
    private readonly SemaphoreSlim _reading = new(1, 1);
    private PublicationShelf _shelf = new();
    private volatile Reading? _latest;

    public string? Watermark => null;

    /// <summary>What is published now.</summary>
    public async ValueTask<PublicationSnapshot> ReadAsync(CancellationToken cancellationToken = default)
    {
        var latest = _latest;
        if (latest is not null && clock.GetElapsedTime(latest.At) < Freshness)
        {
            return latest.Snapshot;
        }

        // While one request asks the database, the others are answered from what is known.
        if (!await _reading.WaitAsync(latest is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken))
        {
            return latest!.Snapshot;
        }

        try
        {
            return await RefreshAsync(cancellationToken);
        }
        catch (DbException exception) when (latest is not null)
        {
            LogDatabaseAway(exception);
            return latest.Snapshot;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Makes the next reader ask the database: called when this process has published.</summary>
    public void Forget() => _latest = null;

    /// <summary>The bytes of a publication's PDF, as they were stored when it was published.</summary>
    public async Task<byte[]> ReadPdfAsync(StoredPdf pdf, CancellationToken cancellationToken = default)
    {
        if (_pdfs.TryGetValue(pdf.PublicationId, out var known))
        {
            return known;
        }

        await using var scope = scopes.CreateAsyncScope();
        var bytes = await scope.ServiceProvider.GetRequiredService<ReportsDbContext>().Publications
            .Where(publication => publication.Id == pdf.PublicationId)
            .Select(publication => publication.Pdf)
            .SingleAsync(cancellationToken);
        return _pdfs[pdf.PublicationId] = bytes
            ?? throw new InvalidOperationException($"Publication {pdf.PublicationId} has no PDF stored.");
    }

    /// <summary>Every measure in its latest version, by title: enough for a list.</summary>
    public async ValueTask<IReadOnlyList<MeasureSummary>> MeasuresAsync(CancellationToken cancellationToken = default)
    {
        var snapshot = await ReadAsync(cancellationToken);
        var summaries = new List<MeasureSummary>(snapshot.Measures.Count);
        foreach (var entry in snapshot.Measures)
        {
            summaries.Add((await _measures.ReadAsync(entry, cancellationToken)).Summary);
        }

        return summaries;
    }

    /// <summary>A measure in its latest version; null where none is published under that name.</summary>
    public async ValueTask<StoredMeasure?> MeasureAsync(string slug, CancellationToken cancellationToken = default)
    {
        var snapshot = await ReadAsync(cancellationToken);
        return snapshot.FindMeasure(slug) is { } entry ? await _measures.ReadAsync(entry, cancellationToken) : null;
    }

    /// <summary>What would be published with publications that were made and are not stored.</summary>
    /// <param name="made">What was made.</param>
    /// <param name="at">When it would be published.</param>
    /// <param name="watermark">What is said on every page of it.</param>
    /// <param name="drawPdf">Draws the marked PDF of a report; the pages tell of the one that would be published.</param>
    /// <param name="cancellationToken">Stops reading what is published.</param>
    public async Task<PreviewedPublications> PreviewAsync(
        IReadOnlyList<Publication> made,
        DateTimeOffset at,
        string watermark,
        Func<Publication, byte[]> drawPdf,
        CancellationToken cancellationToken = default)
    {
        await ReadAsync(cancellationToken);

        // Numbers that no stored publication has, and that come after them all.
        var numbered = made.Select((publication, index) => (Number: int.MaxValue - made.Count + index, publication))
            .ToDictionary(one => one.Number, one => one.publication);
        return new PreviewedPublications(this, _shelf.With(numbered, at), numbered, watermark, drawPdf);
    }

    public void Dispose() => _reading.Dispose();

    internal ValueTask<StoredMeasure> MeasureAsync(MeasureEntry entry, CancellationToken cancellationToken) =>
        _measures.ReadAsync(entry, cancellationToken);

    private async Task<PublicationSnapshot> RefreshAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var publications = scope.ServiceProvider.GetRequiredService<ReportsDbContext>().Publications.AsNoTracking();
        _shelf = await _shelf.RefreshAsync(publications, clock.GetUtcNow(), cancellationToken);
        _measures.KeepOnly(_shelf.Snapshot.Measures);
        _latest = new Reading(_shelf.Snapshot, clock.GetTimestamp());
        return _shelf.Snapshot;
    }

    // Readers go on reading what was published while the database is restarted or busy.
    [LoggerMessage(LogLevel.Warning, "The list of publications could not be read; the last known one is served.")]
    private partial void LogDatabaseAway(Exception exception);

    private sealed record Reading(PublicationSnapshot Snapshot, long At);
}
