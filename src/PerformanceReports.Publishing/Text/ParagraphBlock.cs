namespace PerformanceReports.Publishing.Text;

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock(IReadOnlyList<TextRun> Runs) : TextBlock;
