using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets the cells of a table and gives them their elements.</summary>
internal sealed class TableCells(TextFlow text, TableColumns columns, HeaderNames names)
{
    private const double DrawingGap = 3;

    /// <summary>The cells of the header; not read out where there is no row to put them into.</summary>
    public IReadOnlyList<IReadOnlyList<CellLine>> Header(TagElement? row) =>
        [.. columns.Columns.Select((column, i) =>
            HeaderCell(column, i, row?.Add(new TagElement("TH") { Scope = "Column", Id = names.Column(i) })))];

    /// <summary>The cells of a row.</summary>
    public IReadOnlyList<IReadOnlyList<CellLine>> Row(TableRow row, TagElement element)
    {
        if (row.HeadsGroup)
        {
            var header = element.Add(new TagElement("TH")
            {
                Scope = "Row",
                ColumnSpan = columns.Columns.Count,
                Id = names.NextGroup(),
            });
            var place = new Column(columns.Places[0].X, columns.Places[^1].Right - columns.Places[0].X);
            return [Lines(row.Cells[0], text.Design.Type.TableGroup, place, CellAlignment.Start, 0, header)];
        }

        names.NextRow();
        return [.. row.Cells.Select((cell, i) => Lines(
            cell,
            i == 0 ? text.Design.Type.RowHeader : text.Design.Type.Cell,
            columns.Places[i],
            columns.Columns[i].Alignment,
            columns.Fractions[i],
            element.Add(Cell(i))))];
    }

    private TagElement Cell(int column) => column == 0
        ? new TagElement("TH") { Scope = "Row", Id = names.Row, Headers = names.OfRow }
        : new TagElement("TD") { Headers = names.OfCell(column) };

    private IReadOnlyList<CellLine> HeaderCell(TableColumn column, int index, TagElement? element)
    {
        var place = columns.Places[index];
        var alignment = column.Alignment == CellAlignment.Start ? CellAlignment.Start : CellAlignment.End;
        if (column.Detail.Length == 0)
        {
            return Set([new InlineRun(column.Header)], text.Design.Type.TableHeader, place, alignment, 0, element);
        }

        var first = element is null ? null : Paragraph(element);
        var second = element is null ? null : Paragraph(element);
        return
        [
            .. Set([new InlineRun(column.Header)], text.Design.Type.TableHeader, place, alignment, 0, first),
            .. Set([new InlineRun(column.Detail)], text.Design.Type.SmallCell, place, alignment, 0, second),
        ];
    }

    private List<CellLine> Lines(
        TableCell cell, TypeStyle style, Column place, CellAlignment alignment, double fraction, TagElement element)
    {
        var lines = new List<CellLine>();
        foreach (var content in cell.Contents)
        {
            // Several paragraphs in a cell are elements of their own, or they would be read as one sentence.
            var owner = cell.Contents.Count == 1 || content is not CellText ? element : Paragraph(element);
            switch (content)
            {
                case CellText { Small: true } small:
                    lines.AddRange(Set(small.Runs, text.Design.Type.SmallCell, place, Small(alignment), 0, owner));
                    break;
                case CellText value:
                    lines.AddRange(Set(value.Runs, style, place, alignment, fraction, owner));
                    break;
                case CellDrawing drawing:
                    lines.Add(Drawing(drawing, place, owner));
                    break;
                default:
                    throw new NotSupportedException($"A cell does not hold a {content.GetType().Name}.");
            }
        }

        return lines;
    }

    private static CellAlignment Small(CellAlignment alignment) =>
        alignment == CellAlignment.Start ? CellAlignment.Start : CellAlignment.End;

    private static TagElement Paragraph(TagElement cell) => cell.Add(new TagElement("P"));

    private IReadOnlyList<CellLine> Set(
        IReadOnlyList<InlineRun> runs,
        TypeStyle style,
        Column place,
        CellAlignment alignment,
        double fraction,
        TagElement? element)
    {
        var lines = text.Lines(runs, style, place.Width, element);
        var shift = alignment == CellAlignment.Decimal && lines.Count == 1 ? Shift(runs, style, fraction) : 0;
        return [.. lines.Select(line => new CellLine(style.Leading, (surface, top) =>
        {
            var x = alignment == CellAlignment.Start ? place.X : place.Right - line.Width - shift;
            surface.Draw(line, x, top + style.BaselineOffset);
        }))];
    }

    /// <summary>How far a number moves from the right edge, so that its decimal point stands below others.</summary>
    private double Shift(IReadOnlyList<InlineRun> runs, TypeStyle style, double fraction) =>
        TableColumns.Fraction(string.Concat(runs.Select(run => run.Text))) is { } own
            ? fraction - text.Shaper.Measure(own, style.Face, style.Size)
            : 0;

    private CellLine Drawing(CellDrawing drawing, Column place, TagElement parent)
    {
        var picture = DrawingScale.Enlarge(
            drawing.Drawing, Math.Min(text.Design.DrawingScale, place.Width / drawing.Drawing.Width));
        var figure = parent.Add(new TagElement("Figure") { AlternativeText = drawing.AlternativeText });
        var content = figure.AddContent();
        return new CellLine(picture.Height + (2 * DrawingGap), (surface, top) =>
            surface.Draw(picture, figure, content, place.X, top + DrawingGap));
    }
}
