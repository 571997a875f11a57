using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A document on pages.</summary>
/// <param name="Document">What the writer writes.</param>
/// <param name="Missing">
/// Characters that the fonts lack, a square for each; all of them once the document is written, as pages are drawn then.
/// </param>
internal sealed record LaidOutDocument(PdfDocument Document, IReadOnlyCollection<int> Missing);
