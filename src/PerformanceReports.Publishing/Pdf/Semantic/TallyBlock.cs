namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A few numbers that sum up what follows, each with what it counts.</summary>
internal sealed record TallyBlock(IReadOnlyList<TallyItem> Items) : SemanticBlock;
