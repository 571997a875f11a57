namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A document that has been laid out: all that the writer needs.</summary>
internal sealed class PdfDocument(PdfProperties properties)
{
    public PdfProperties Properties { get; } = properties;

    public List<PdfPage> Pages { get; } = [];

    /// <summary>The root of the structure tree.</summary>
    public TagElement Root { get; } = new("Document");

    public List<PdfBookmark> Bookmarks { get; } = [];

    public List<PdfDestination> Destinations { get; } = [];

    public List<PdfAttachment> Attachments { get; } = [];
}
