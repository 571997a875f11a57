namespace PerformanceReports.Publishing.Text;

/// <summary>A list.</summary>
/// <param name="Ordered">Numbered, else bulleted.</param>
/// <param name="Items">Its items; each holds blocks, so that lists nest.</param>
public sealed record ListBlock(bool Ordered, IReadOnlyList<IReadOnlyList<TextBlock>> Items) : TextBlock;
