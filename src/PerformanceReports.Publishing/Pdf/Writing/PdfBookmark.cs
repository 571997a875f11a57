namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A line of the viewer's list of contents.</summary>
/// <param name="Level">0 for the outermost.</param>
/// <param name="Title">What it says.</param>
/// <param name="Destination">The name of the destination that it leads to.</param>
internal sealed record PdfBookmark(int Level, string Title, string Destination);
