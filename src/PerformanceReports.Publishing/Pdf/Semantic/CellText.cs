namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>Text in a cell.</summary>
/// <param name="Runs">The text.</param>
/// <param name="Small">Whether it is a remark on what stands above it.</param>
internal sealed record CellText(IReadOnlyList<InlineRun> Runs, bool Small = false) : CellContent
{
    public CellText(string text, bool small = false, TextTone tone = TextTone.Normal)
        : this([new InlineRun(text, Tone: tone)], small)
    {
    }
}
