namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>The table of contents, made from the headings that are listed there.</summary>
internal sealed record ContentsBlock : SemanticBlock;
