namespace PerformanceReports.Web.Publications;

/// <summary>Which publications the pages of one request are drawn from: those that are public, unless it is a preview.</summary>
/// <remarks>
/// It hands questions on instead of being replaced by what answers them: the end of a request disposes what the request
/// was given, and must not dispose the catalogue that all requests share.
/// </remarks>
public sealed class PublicationsOfRequest(PublicationCatalogue catalogue) : IPublications
{
    private IPublications _current = catalogue;

    public string? Watermark => _current.Watermark;

    /// <summary>Draws this request, and no other, from something else.</summary>
    public void Use(IPublications publications) => _current = publications;

    public ValueTask<PublicationSnapshot> ReadAsync(CancellationToken cancellationToken = default) =>
        _current.ReadAsync(cancellationToken);

    public Task<byte[]> ReadPdfAsync(StoredPdf pdf, CancellationToken cancellationToken = default) =>
        _current.ReadPdfAsync(pdf, cancellationToken);

    public ValueTask<IReadOnlyList<MeasureSummary>> MeasuresAsync(CancellationToken cancellationToken = default) =>
        _current.MeasuresAsync(cancellationToken);

    public ValueTask<StoredMeasure?> MeasureAsync(string slug, CancellationToken cancellationToken = default) =>
        _current.MeasureAsync(slug, cancellationToken);
}
