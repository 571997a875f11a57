namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>Something in a cell.</summary>
internal abstract record CellContent;
