namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A line of text.</summary>
/// <param name="Pieces">Its pieces from left to right.</param>
/// <param name="Width">Its width in points, without the space at its end.</param>
internal sealed record TextLine(IReadOnlyList<LinePiece> Pieces, double Width);
