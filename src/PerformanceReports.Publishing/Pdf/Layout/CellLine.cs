namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A line of text, or a small drawing, in a cell.</summary>
/// <param name="Height">Its height in points.</param>
/// <param name="Draw">Draws it at a distance from the page's top.</param>
internal sealed record CellLine(double Height, Action<PageSurface, double> Draw);
