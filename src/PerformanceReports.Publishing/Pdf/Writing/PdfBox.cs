namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A rectangle on a page in points from the top left corner; y grows downwards.</summary>
internal readonly record struct PdfBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The smallest rectangle around both.</summary>
    public PdfBox Around(PdfBox other) => new(
        Math.Min(Left, other.Left),
        Math.Min(Top, other.Top),
        Math.Max(Right, other.Right),
        Math.Max(Bottom, other.Bottom));
}
