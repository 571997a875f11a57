namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A live area of a page.</summary>
/// <param name="Element">The structure element that it belongs to.</param>
/// <param name="Target">An absolute address, or "#" and the name of a destination in the document.</param>
/// <param name="Description">Where it leads, in words.</param>
internal sealed record PdfLink(TagElement Element, string Target, string Description)
{
    /// <summary>One box for each line that the link is on.</summary>
    public List<PdfBox> Boxes { get; } = [];
}
