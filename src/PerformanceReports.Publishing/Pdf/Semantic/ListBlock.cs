namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A list.</summary>
/// <param name="Ordered">Numbered, else bulleted.</param>
/// <param name="Items">Its items; each holds blocks, so that lists nest.</param>
/// <param name="Start">The first number.</param>
internal sealed record ListBlock(
    bool Ordered,
    IReadOnlyList<IReadOnlyList<SemanticBlock>> Items,
    int Start = 1) : SemanticBlock;
