namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>One block of a document. The set is closed: a layout knows every kind.</summary>
internal abstract record SemanticBlock;
