using System.Xml;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Reads OpenDocument spreadsheets (ISO/IEC 26300): values only, row by row.</summary>
internal static class OdsSheets
{
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
        var (names, hidden) = ZipGuard.Guarded(name, () => Tables(name, content, limits));
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
            if (OdsXml.IsStart(xml, OdsXml.Table, "table"))
            {
                tables.Add((xml.GetAttribute("name", OdsXml.Table) ?? "", xml.GetAttribute("style-name", OdsXml.Table) ?? ""));
                if (tables.Count > limits.Sheets)
                {
                    throw TooMany.Sheets(name, limits);
                }

                // To the node after the table, which may be the next one.
                xml.Skip();
                continue;
            }

            if (OdsXml.IsStart(xml, OdsXml.Style, "style"))
            {
                style = xml.GetAttribute("name", OdsXml.Style) ?? "";
            }
            else if (OdsXml.IsStart(xml, OdsXml.Style, "table-properties")
                && xml.GetAttribute("display", OdsXml.Table) == "false")
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
        var xml = ZipGuard.Guarded(name, () => cursor.Take(index));
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

        ZipGuard.Guarded(name, () => cursor.GiveBack(xml, index));
    }

    private static IEnumerable<SheetRow> Rows(string name, string sheet, XmlReader xml, SheetLimits limits)
    {
        using var rows = xml.ReadSubtree();
        var number = 1;
        while (ZipGuard.Guarded(name, () => rows.ReadToFollowing("table-row", OdsXml.Table)))
        {
            var repeated = OdsXml.Repeated(rows, "number-rows-repeated");
            var cells = ZipGuard.Guarded(name, () => OdsCells.Read(rows, limits));
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
        xml.ReadToFollowing("table", OdsXml.Table);
        return xml;
    }

    private static XmlReader Content(string name, byte[] content)
    {
        var archive = ZipGuard.OpenArchive(name, content);
        return XmlReader.Create(archive.GetEntry("content.xml")!.Open(), Settings);
    }
}
