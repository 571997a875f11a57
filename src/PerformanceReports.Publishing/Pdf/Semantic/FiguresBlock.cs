namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>Figures that stand together; a layout may put two abreast.</summary>
/// <param name="Figures">The figures.</param>
/// <param name="Level">The level of their titles among the headings.</param>
internal sealed record FiguresBlock(IReadOnlyList<Figure> Figures, int Level) : SemanticBlock;
