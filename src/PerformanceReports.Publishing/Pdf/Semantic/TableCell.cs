namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A cell: its contents one under the other.</summary>
internal sealed record TableCell(IReadOnlyList<CellContent> Contents)
{
    public static TableCell Of(string text) => new([new CellText([new InlineRun(text)])]);

    public static TableCell Of(params CellContent[] contents) => new(contents);
}
