namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>Blocks that belong together under one title.</summary>
/// <param name="Title">The title, for the structure of the document.</param>
/// <param name="Blocks">The blocks, the heading first.</param>
internal sealed record GroupBlock(string Title, IReadOnlyList<SemanticBlock> Blocks) : SemanticBlock;
