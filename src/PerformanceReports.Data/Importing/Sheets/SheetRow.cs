namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>A row that holds something.</summary>
/// <param name="Number">Its number as the file's own program shows it, from 1.</param>
/// <param name="Cells">Its cells from the first column on; empty ones at the end are left out.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column counted from 0; empty beyond the last.</summary>
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : SheetCell.Empty;
}
