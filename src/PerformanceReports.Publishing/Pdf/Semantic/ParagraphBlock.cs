namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A paragraph.</summary>
internal sealed record ParagraphBlock(
    IReadOnlyList<InlineRun> Runs,
    ParagraphRole Role = ParagraphRole.Body) : SemanticBlock
{
    public ParagraphBlock(string text, ParagraphRole role = ParagraphRole.Body)
        : this([new InlineRun(text)], role)
    {
    }
}
