namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Something drawn on a page.</summary>
internal abstract record PageMark;
