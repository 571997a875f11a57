namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A link with the number of its annotation and the index of its page.</summary>
internal sealed record PlacedLink(PdfLink Link, PdfReference Annotation, int Page);
