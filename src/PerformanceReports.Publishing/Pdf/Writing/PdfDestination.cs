namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A place that links lead to.</summary>
/// <param name="Name">Its name, kept from version to version so that links from outside last.</param>
/// <param name="Page">The page's index.</param>
/// <param name="Top">The place on the page, in points from its top.</param>
internal sealed record PdfDestination(string Name, int Page, double Top);
