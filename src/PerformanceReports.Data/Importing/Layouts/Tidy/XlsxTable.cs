using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>
/// Writes an Excel workbook of one plain table, with the fewest parts that ECMA-376 asks for. Cells are text, dates and
/// whole numbers; the first row is bold and stays in sight.
/// </summary>
internal static class XlsxTable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Media = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const string ContentTypes =
        $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Media}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Media}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Media}.worksheet+xml"/></Types>""";

    private const string PackageRelations =
        $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    private const string WorkbookRelations =
        $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""";

    // Format 1 is bold, format 2 a date as the reader's own program writes dates.
    private const string Styles =
        $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""";

    // Zip keeps a time with each part; the same table gives the same bytes.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The workbook.</summary>
    /// <param name="sheet">The name on the tab.</param>
    /// <param name="widths">The widths of the columns, in characters.</param>
    /// <param name="rows">The rows, headings first.</param>
    public static byte[] Write(string sheet, IReadOnlyList<int> widths, IReadOnlyList<object?[]> rows)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", ContentTypes);
            Part(archive, "_rels/.rels", PackageRelations);
            Part(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Part(archive, "xl/_rels/workbook.xml.rels", WorkbookRelations);
            Part(archive, "xl/styles.xml", Styles);
            Part(archive, "xl/worksheets/sheet1.xml", Worksheet(widths, rows));
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive archive, string name, string xml)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Epoch;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        writer.Write(xml);
    }

    private static string Worksheet(IReadOnlyList<int> widths, IReadOnlyList<object?[]> rows)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("worksheet", Main);
            xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
            for (var column = 1; column <= widths.Count; column++)
            {
                xml.WriteRaw(FormattableString.Invariant(
                    $"""<col min="{column}" max="{column}" width="{widths[column - 1]}" customWidth="1"/>"""));
            }

            xml.WriteRaw("</cols>");
            xml.WriteStartElement("sheetData", Main);
            for (var row = 1; row <= rows.Count; row++)
            {
                Row(xml, row, rows[row - 1]);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Row(XmlWriter xml, int number, object?[] cells)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < cells.Length; column++)
        {
            Cell(xml, CellPlace.NameOf(column) + number.ToString(CultureInfo.InvariantCulture), cells[column], number == 1);
        }

        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, string place, object? value, bool isHeading)
    {
        if (value is null or "")
        {
            return;
        }

        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", place);
        switch (value)
        {
            case DateOnly date:
                xml.WriteAttributeString("s", "2");
                xml.WriteElementString("v", Main, Serial(date).ToString(CultureInfo.InvariantCulture));
                break;
            case int number:
                xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                xml.WriteAttributeString("s", isHeading ? "1" : "0");
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteElementString("t", Main, Convert.ToString(value, CultureInfo.InvariantCulture));
                xml.WriteEndElement();
                break;
        }

        xml.WriteEndElement();
    }

    private static int Serial(DateOnly date) => date.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
}
