namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>
/// The place of some content in the structure. Content is marked as belonging to it page by page when pages are
/// written, so reading order is fixed by the structure, whatever the order of drawing.
/// </summary>
internal sealed class TagContent(TagElement owner) : TagKid
{
    public TagElement Owner { get; } = owner;

    /// <summary>Where it was drawn: the page's index and the number of the marked content on it.</summary>
    public List<(int Page, int Mark)> Places { get; } = [];
}
