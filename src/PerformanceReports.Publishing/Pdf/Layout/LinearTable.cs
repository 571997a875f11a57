using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// A table made narrow: each row becomes a group, and each of its cells a row of the column's header and the value.
/// Large print leaves no room for columns side by side.
/// </summary>
internal static class LinearTable
{
    private const double HeaderShare = 150;
    private const double ValueShare = 330;

    public static TableBlock Of(TableBlock table) => new(
        table.Title,
        [new TableColumn(table.Columns[0].Header, HeaderShare), new TableColumn("Value", ValueShare)],
        [.. table.Rows.SelectMany(row => Rows(table, row))]);

    private static IEnumerable<TableRow> Rows(TableBlock table, TableRow row) => row.HeadsGroup
        ? [row]
        : row.Cells.Skip(1).Select((cell, i) => new TableRow([TableCell.Of(Header(table.Columns[i + 1])), cell]))
            .Prepend(new TableRow([row.Cells[0]]));

    private static CellContent[] Header(TableColumn column) => column.Detail.Length == 0
        ? [new CellText(column.Header)]
        : [new CellText(column.Header), new CellText(column.Detail, small: true)];
}
