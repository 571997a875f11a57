using System.Globalization;
using System.Xml;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Reads OpenDocument spreadsheets (ISO/IEC 26300): values only, row by row.</summary>
internal static class OdsSheets
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    // No document type, so no entity can grow or be fetched.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    public static SheetFile Open(string name, byte[] content, SheetLimits limits)
    {
        ZipGuard.Check(name, content, limits);
        var (names, hidden) = Guarded(name, () => Tables(name, content, limits));
        var cursor = new SheetCursor<XmlReader>(() => Next(Content(name, content)), xml => Next(xml));
        return new SheetFile(name, SheetFormat.Ods, [.. names.Select((table, index) =>
            new Sheet(table.Name, hidden.Contains(table.Style), Rows(name, table.Name, cursor, index, limits)))]);
    }

    private static (List<(string Name, string Style)> Tables, HashSet<string> Hidden) Tables(
        string name, byte[] content, SheetLimits limits)
    {
        var (tables, hidden, style) = (new List<(string, string)>(), new HashSet<string>(), "");
        using var xml = Content(name, content);
        while (!xml.EOF)
        {
            if (IsStart(xml, Table, "table"))
            {
                tables.Add((xml.GetAttribute("name", Table) ?? "", xml.GetAttribute("style-name", Table) ?? ""));
                if (tables.Count > limits.Sheets)
                {
                    throw TooMany.Sheets(name, limits);
                }

                // To the node after the table, which may be the next one.
                xml.Skip();
                continue;
            }

            if (IsStart(xml, Style, "style"))
            {
                style = xml.GetAttribute("name", Style) ?? "";
            }
            else if (IsStart(xml, Style, "table-properties") && xml.GetAttribute("display", Table) == "false")
            {
                hidden.Add(style);
            }

            xml.Read();
        }

        return (tables, hidden);
    }

    private static IEnumerable<SheetRow> Rows(
        string name, string sheet, SheetCursor<XmlReader> cursor, int index, SheetLimits limits)
    {
        var xml = Guarded(name, () => cursor.Take(index));
        var isRead = false;
        try
        {
            foreach (var row in Rows(name, sheet, xml, limits))
            {
                yield return row;
            }

            isRead = true;
        }
        finally
        {
            if (!isRead)
            {
                xml.Dispose();
            }
        }

        Guarded(name, () => cursor.GiveBack(xml, index));
    }

    private static IEnumerable<SheetRow> Rows(string name, string sheet, XmlReader xml, SheetLimits limits)
    {
        using var rows = xml.ReadSubtree();
        var number = 1;
        while (Guarded(name, () => rows.ReadToFollowing("table-row", Table)))
        {
            var repeated = Repeated(rows, "number-rows-repeated");
            var cells = Guarded(name, () => Cells(rows, limits));
            for (var copy = 0; copy < repeated; copy++, number++)
            {
                var place = new CellPlace(name, sheet, number);
                if (RowChecks.Checked(cells, place, limits) is not { } row)
                {
                    // Programs end a sheet with one empty row that stands for a million.
                    number += repeated - copy;
                    break;
                }

                yield return row;
            }
        }
    }

    private static XmlReader Next(XmlReader xml)
    {
        xml.ReadToFollowing("table", Table);
        return xml;
    }

    private static List<SheetCell> Cells(XmlReader rows, SheetLimits limits)
    {
        var cells = new List<SheetCell>();
        if (rows.IsEmptyElement)
        {
            return cells;
        }

        using var row = rows.ReadSubtree();
        row.Read();
        var (more, empties) = (row.Read(), 0);
        while (more)
        {
            if (row is not { NodeType: XmlNodeType.Element, NamespaceURI: Table }
                || row.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                more = row.Read();
                continue;
            }

            // One more than the limit is enough to be refused; an empty end may stand for 16,384, and is not kept.
            var repeated = Math.Min(Repeated(row, "number-columns-repeated"), limits.Columns + 1);
            var cell = Cell(row);
            if (cell.IsEmpty)
            {
                empties = Math.Min(empties + repeated, limits.Columns + 1);
            }
            else
            {
                cells.AddRange(Enumerable.Repeat(SheetCell.Empty, empties));
                cells.AddRange(Enumerable.Repeat(cell, repeated));
                empties = 0;
            }

            more = row.NodeType != XmlNodeType.None && !row.EOF;
        }

        return cells;
    }

    // Leaves the reader after the cell.
    private static SheetCell Cell(XmlReader xml)
    {
        var type = xml.GetAttribute("value-type", Office);
        var value = xml.GetAttribute("value", Office);
        var date = xml.GetAttribute("date-value", Office);
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
            if (IsStart(xml, Text, "p"))
            {
                paragraphs.Add(Paragraph(xml));
            }
            else if (IsStart(xml, Office, "annotation"))
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
        var text = new System.Text.StringBuilder();
        using (var paragraph = xml.ReadSubtree())
        {
            while (paragraph.Read())
            {
                text.Append(paragraph.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace
                    ? paragraph.Value
                    : IsStart(paragraph, Text, "s") ? " " : "");
            }
        }

        xml.Read();
        return text.ToString();
    }

    private static int Repeated(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? Math.Max(1, times)
            : 1;

    private static bool IsStart(XmlReader xml, string space, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == space;

    private static XmlReader Content(string name, byte[] content)
    {
        var archive = ZipGuard.OpenArchive(name, content);
        return XmlReader.Create(archive.GetEntry("content.xml")!.Open(), Settings);
    }

    private static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or InvalidOperationException)
        {
            throw ZipGuard.Damaged(name, exception);
        }
    }
}
