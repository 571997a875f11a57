using System.Collections.Concurrent;
using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Publications;

/// <summary>
/// What is published, with what was made besides and is not. It holds the latter itself and hands the former through,
/// so nothing of it can reach the catalogue, from which the public pages are drawn.
/// </summary>
public sealed class PreviewedPublications : IPublications
{
    private readonly PublicationCatalogue _catalogue;
    private readonly PublicationSnapshot _snapshot;
    private readonly IReadOnlyDictionary<int, Publication> _made;
    private readonly Func<Publication, byte[]> _drawPdf;
    private readonly ConcurrentDictionary<int, Lazy<byte[]>> _pdfs = new();
    private readonly Dictionary<int, StoredMeasure> _measures;

    internal PreviewedPublications(
        PublicationCatalogue catalogue,
        PublicationSnapshot snapshot,
        IReadOnlyDictionary<int, Publication> made,
        string watermark,
        Func<Publication, byte[]> drawPdf)
    {
        (_catalogue, _snapshot, _made) = (catalogue, snapshot, made);
        (Watermark, _drawPdf) = (watermark, drawPdf);
        _measures = made.Where(one => one.Value.Kind == PublicationKind.Measure).ToDictionary(
            one => one.Key,
            one => new StoredMeasure(PublishedDocuments.ReadMeasure(one.Value.Document), one.Value.Sha256));
    }

    public string? Watermark { get; }

    public ValueTask<PublicationSnapshot> ReadAsync(CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(_snapshot);

    public async Task<byte[]> ReadPdfAsync(StoredPdf pdf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        return _made.TryGetValue(pdf.PublicationId, out var made)
            ? _pdfs.GetOrAdd(pdf.PublicationId, _ => new Lazy<byte[]>(() => _drawPdf(made))).Value
            : await _catalogue.ReadPdfAsync(pdf, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<MeasureSummary>> MeasuresAsync(CancellationToken cancellationToken = default)
    {
        var summaries = new List<MeasureSummary>(_snapshot.Measures.Count);
        foreach (var entry in _snapshot.Measures)
        {
            summaries.Add((await OfAsync(entry, cancellationToken)).Summary);
        }

        return summaries;
    }

    public async ValueTask<StoredMeasure?> MeasureAsync(string slug, CancellationToken cancellationToken = default) =>
        _snapshot.FindMeasure(slug) is { } entry ? await OfAsync(entry, cancellationToken) : null;

    private async ValueTask<StoredMeasure> OfAsync(MeasureEntry entry, CancellationToken cancellationToken) =>
        _measures.TryGetValue(entry.PublicationId, out var made)
            ? made
            : await _catalogue.MeasureAsync(entry, cancellationToken);
}
