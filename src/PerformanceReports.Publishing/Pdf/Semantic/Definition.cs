namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A term with what it means.</summary>
/// <param name="Term">The term.</param>
/// <param name="Anchor">The name by which links lead to it; null where none does.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record Definition(string Term, string? Anchor, IReadOnlyList<SemanticBlock> Meaning);
