namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A list of terms with what they mean.</summary>
internal sealed record DefinitionsBlock(IReadOnlyList<Definition> Items) : SemanticBlock;
