namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>Figures that stand together; a layout may put two abreast.</summary>
internal sealed record FiguresBlock(IReadOnlyList<Figure> Figures) : SemanticBlock;
