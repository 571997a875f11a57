namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>A text whose references have become numbers.</summary>
/// <param name="Text">The text with the numbers.</param>
/// <param name="Figures">The figures of the references, in the order of the text.</param>
/// <param name="Unresolved">The references that have no figure, with the reasons.</param>
public sealed record BoundText(
    string Text,
    IReadOnlyList<PublishedFigure> Figures,
    IReadOnlyList<FigureResolution> Unresolved);
