namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A page as it was laid out: its marks in reading order, and its links.</summary>
internal sealed class PdfPage(double width, double height)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    public List<PageItem> Items { get; } = [];

    public List<PdfLink> Links { get; } = [];
}
