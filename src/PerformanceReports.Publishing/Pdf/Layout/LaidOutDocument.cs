using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A document on pages.</summary>
/// <param name="Document">What the writer writes.</param>
/// <param name="Missing">Characters that the fonts lack; a square stands for each.</param>
internal sealed record LaidOutDocument(PdfDocument Document, IReadOnlyList<int> Missing);
