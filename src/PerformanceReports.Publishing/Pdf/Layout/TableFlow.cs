using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets tables: rows stay whole, and the header is repeated where a table goes on to another page.</summary>
internal sealed class TableFlow(TextFlow text)
{
    private const double Padding = 5;
    private const double DensePadding = 2.2;
    private const double Space = 12;
    private const double LongestRow = PageGrid.Bottom - PageGrid.Top - 80;

    private int _count;

    public List<FlowBox> Compose(TableBlock table, Column column, TagElement parent)
    {
        _count++;
        var element = parent.Add(new TagElement("Table") { Title = table.Title });
        var columns = TableColumns.Of(table, column, text);
        var cells = new TableCells(text, columns, HeaderNames.For(table, _count));
        var header = Header(cells, column, element.Add(new TagElement("THead")).Add(new TagElement("TR")));
        var repeated = Header(cells, column, null);
        var body = element.Add(new TagElement("TBody"));
        var boxes = new List<FlowBox> { header with { Before = Space, KeepsWithNext = true } };
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var lines = cells.Row(row, body.Add(new TagElement("TR")));
            var rows = Rows(lines, row.HeadsGroup, column, table.Dense ? DensePadding : Padding)
                .Select(box => box with { RepeatedHeader = repeated, ClearsHang = true })
                .ToList();
            var keeps = row.HeadsGroup || (i == table.Rows.Count - 2 && table.Rows.Count > 2);
            rows[^1] = rows[^1] with { KeepsWithNext = keeps, After = i == table.Rows.Count - 1 ? Space : 0 };
            boxes.AddRange(rows);
        }

        return boxes;
    }

    private static FlowBox Header(TableCells cells, Column column, TagElement? row)
    {
        var lines = cells.Header(row);
        var height = Height(lines) + Padding;
        return new FlowBox(height, (surface, top) =>
        {
            // Headers stand on the line that they share, however many lines each has.
            foreach (var cell in lines)
            {
                Draw(surface, cell, top + height - Padding - cell.Sum(line => line.Height));
            }

            surface.Rule(column, top + height, Palette.Brand, 1);
        })
        {
            ClearsHang = true,
        };
    }

    private static IEnumerable<FlowBox> Rows(
        IReadOnlyList<IReadOnlyList<CellLine>> cells, bool headsGroup, Column column, double padding)
    {
        // A row that no page has room for is cut between lines.
        for (var rest = cells; rest.Any(cell => cell.Count > 0) || ReferenceEquals(rest, cells);)
        {
            var slice = rest.Select(Fitting).ToList();
            yield return RowBox(slice, headsGroup, column, padding);
            rest = [.. rest.Select((cell, i) => cell.Skip(slice[i].Count).ToList())];
        }
    }

    private static List<CellLine> Fitting(IReadOnlyList<CellLine> cell)
    {
        var height = 0.0;
        return [.. cell.TakeWhile((line, i) => (height += line.Height) <= LongestRow || i == 0)];
    }

    private static FlowBox RowBox(
        IReadOnlyList<IReadOnlyList<CellLine>> cells, bool headsGroup, Column column, double padding)
    {
        var above = headsGroup ? padding + 6 : padding;
        var height = above + Height(cells) + padding;
        return new FlowBox(height, (surface, top) =>
        {
            foreach (var cell in cells)
            {
                Draw(surface, cell, top + above);
            }

            surface.Rule(column, top + height, headsGroup ? Palette.Brand : Palette.Rule, 0.5);
        });
    }

    private static double Height(IReadOnlyList<IReadOnlyList<CellLine>> cells) =>
        cells.Count == 0 ? 0 : cells.Max(cell => cell.Sum(line => line.Height));

    private static void Draw(PageSurface surface, IReadOnlyList<CellLine> lines, double top)
    {
        foreach (var line in lines)
        {
            line.Draw(surface, top);
            top += line.Height;
        }
    }
}
