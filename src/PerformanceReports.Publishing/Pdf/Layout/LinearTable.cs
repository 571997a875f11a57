using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// A table made narrow: each row becomes a group, and each of its cells a row of the column's header and the value; a
/// table of counts keeps its rows, with their counts in one cell. Large print leaves no room for columns side by side.
/// </summary>
internal static class LinearTable
{
    private const double HeaderShare = 150;
    private const double ValueShare = 330;
    private const double CountShare = 240;

    public static TableBlock Of(TableBlock table) => table.Rows.All(IsCounts) ? Counts(table) : Pairs(table);

    private static bool IsCounts(TableRow row) =>
        row.Cells.Count > 2 && row.Cells.Skip(1).All(cell => CountOf(cell) is not null);

    private static string? CountOf(TableCell cell) =>
        cell.Contents is [CellText { Runs: [{ Text: var text }] }] && text.All(char.IsAsciiDigit) ? text : null;

    private static TableBlock Counts(TableBlock table) => new(
        table.Title,
        [new TableColumn(table.Columns[0].Header, CountShare), new TableColumn("Numbers", CountShare)],
        [.. table.Rows.Select(row => new TableRow(
        [
            row.Cells[0],
            TableCell.Of([.. row.Cells.Skip(1).Select((cell, i) =>
                new CellText($"{table.Columns[i + 1].Header}: {CountOf(cell)}"))]),
        ]))]);

    private static TableBlock Pairs(TableBlock table) => new(
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
