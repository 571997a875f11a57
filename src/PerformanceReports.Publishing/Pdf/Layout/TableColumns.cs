using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A table's columns with their places on the page.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Places">Where each stands, without the space between columns.</param>
/// <param name="Fractions">For columns aligned by decimal points, the room to the right of the point.</param>
internal sealed record TableColumns(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<Column> Places,
    IReadOnlyList<double> Fractions)
{
    private const double Gap = 12;

    public static TableColumns Of(TableBlock table, Column column, TextFlow text)
    {
        var total = table.Columns.Sum(item => item.Share);
        var places = new List<Column>();
        var x = column.X;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var width = column.Width * table.Columns[i].Share / total;
            places.Add(new Column(x, i == table.Columns.Count - 1 ? width : width - Gap));
            x += width;
        }

        return new TableColumns(table.Columns, places, [.. table.Columns.Select((item, i) =>
            item.Alignment == CellAlignment.Decimal ? WidestFraction(table, i, text) : 0)]);
    }

    /// <summary>
    /// The part of a value from its decimal point on, a sign such as "%" included; null for what is not one number.
    /// </summary>
    public static string? Fraction(string text)
    {
        var lastDigit = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (lastDigit < 0 || text.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        var point = text.LastIndexOf('.');
        return point >= 0 && point < lastDigit ? text[point..] : text[(lastDigit + 1)..];
    }

    private static double WidestFraction(TableBlock table, int index, TextFlow text) => table.Rows
        .Where(row => row.Cells.Count > index)
        .Select(row => row.Cells[index].Contents.OfType<CellText>().FirstOrDefault())
        .Where(cell => cell is { Small: false })
        .Select(cell => Fraction(string.Concat(cell!.Runs.Select(run => run.Text))))
        .OfType<string>()
        .Select(fraction =>
            text.Shaper.Measure(fraction, text.Design.Type.Cell.Face, text.Design.Type.Cell.Size))
        .DefaultIfEmpty(0)
        .Max();
}
