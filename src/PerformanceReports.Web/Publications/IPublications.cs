namespace PerformanceReports.Web.Publications;

/// <summary>
/// What the public pages read: what is published, or, in a preview, what would be published besides.
/// </summary>
public interface IPublications
{
    /// <summary>What is said on every page and PDF of it; null where it is the real thing.</summary>
    string? Watermark { get; }

    /// <summary>All that is published.</summary>
    ValueTask<PublicationSnapshot> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>The bytes of a publication's PDF.</summary>
    Task<byte[]> ReadPdfAsync(StoredPdf pdf, CancellationToken cancellationToken = default);

    /// <summary>Every measure in its latest version, by title: enough for a list.</summary>
    ValueTask<IReadOnlyList<MeasureSummary>> MeasuresAsync(CancellationToken cancellationToken = default);

    /// <summary>A measure in its latest version; null where none is published under that name.</summary>
    ValueTask<StoredMeasure?> MeasureAsync(string slug, CancellationToken cancellationToken = default);
}
