using System.Globalization;
using System.Text;
using System.Xml;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Reads the cells of a row of an OpenDocument spreadsheet.</summary>
internal static class OdsCells
{
    /// <summary>The cells of the row that the reader stands at, without the empty ones at its end.</summary>
    public static List<SheetCell> Read(XmlReader rows, SheetLimits limits)
    {
        var cells = new List<SheetCell>();
        if (rows.IsEmptyElement)
        {
            return cells;
        }

        using var row = rows.ReadSubtree();
        row.Read();
        var (more, empties) = (row.Read(), 0);
        while (more && cells.Count <= limits.Columns)
        {
            if (row is not { NodeType: XmlNodeType.Element, NamespaceURI: OdsXml.Table }
                || row.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                more = row.Read();
                continue;
            }

            // One more than the limit is enough to be refused; an empty end may stand for 16,384, and is not kept.
            var repeated = Math.Min(OdsXml.Repeated(row, "number-columns-repeated"), limits.Columns + 1);
            empties = Math.Min(Add(cells, Cell(row), repeated, empties), limits.Columns + 1);
            more = row.NodeType != XmlNodeType.None && !row.EOF;
        }

        return cells;
    }

    // Empty cells are added with the next one that holds something; how many wait for it is given back.
    private static int Add(List<SheetCell> cells, SheetCell cell, int repeated, int empties)
    {
        if (cell.IsEmpty)
        {
            return empties + repeated;
        }

        cells.AddRange(Enumerable.Repeat(SheetCell.Empty, empties));
        cells.AddRange(Enumerable.Repeat(cell, repeated));
        return 0;
    }

    // Leaves the reader after the cell.
    private static SheetCell Cell(XmlReader xml)
    {
        var type = xml.GetAttribute("value-type", OdsXml.Office);
        var value = xml.GetAttribute("value", OdsXml.Office);
        var date = xml.GetAttribute("date-value", OdsXml.Office);
        var text = Paragraphs(xml);
        return type switch
        {
            // A formula that failed has a number besides, and means none.
            _ when text.StartsWith('#') || text.StartsWith("Err:", StringComparison.Ordinal) => SheetCell.Of(text),
            "float" or "percentage" or "currency" when double.TryParse(
                value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => SheetCell.Of(number),
            "date" when date is { Length: >= 10 } && DateOnly.TryParseExact(
                date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                SheetCell.Of(day),
            _ => SheetCell.Of(text),
        };
    }

    // A cell's paragraphs, without the notes that people pin to it.
    private static string Paragraphs(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var paragraphs = new List<string>();
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (OdsXml.IsStart(xml, OdsXml.Text, "p"))
            {
                paragraphs.Add(Paragraph(xml));
            }
            else if (OdsXml.IsStart(xml, OdsXml.Office, "annotation"))
            {
                xml.Skip();
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
        return string.Join(' ', paragraphs);
    }

    private static string Paragraph(XmlReader xml)
    {
        var text = new StringBuilder();
        using (var paragraph = xml.ReadSubtree())
        {
            while (paragraph.Read())
            {
                text.Append(paragraph.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace
                    ? paragraph.Value
                    : OdsXml.IsStart(paragraph, OdsXml.Text, "s") ? " " : "");
            }
        }

        xml.Read();
        return text.ToString();
    }
}
