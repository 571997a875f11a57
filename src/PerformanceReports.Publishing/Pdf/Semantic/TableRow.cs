namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A row of a table.</summary>
/// <param name="Cells">A cell for each column; one cell alone heads the rows that follow, across all columns.</param>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Whether it heads the rows that follow it.</summary>
    public bool HeadsGroup => Cells.Count == 1;
}
