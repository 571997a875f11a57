using System.Globalization;
using System.Security;

namespace PerformanceReports.Data.Tests.Importing;

/// <summary>A small Excel workbook with the parts that Excel itself writes.</summary>
internal static class XlsxFile
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public static byte[] Of(params TestSheet[] sheets) => ZippedFile.Of(
    [
        ("[Content_Types].xml", ContentTypes(sheets.Length)),
        ("_rels/.rels", $"""
            {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """),
        ("xl/workbook.xml", Workbook(sheets)),
        ("xl/_rels/workbook.xml.rels", WorkbookRelations(sheets.Length)),
        ("xl/styles.xml", Styles),
        .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", Worksheet(sheet))),
    ]);

    // The second format, s="1", is number format 14: a date.
    private const string Styles = Declaration + $"""
        <styleSheet xmlns="{Main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    private static string ContentTypes(int sheets) => $"""
        {Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{string.Concat(Enumerable.Range(1, sheets).Select(number => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""))}</Types>
        """;

    private static string Workbook(TestSheet[] sheets) => $"""
        {Declaration}<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select((sheet, index) => $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{index + 1}" r:id="rId{index + 1}"{(sheet.IsHidden ? " state=\"hidden\"" : "")}/>"""))}</sheets></workbook>
        """;

    private static string WorkbookRelations(int sheets) => $"""
        {Declaration}<Relationships xmlns="{Package}/relationships">{string.Concat(Enumerable.Range(1, sheets).Select(number => $"""<Relationship Id="rId{number}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>"""))}<Relationship Id="rIdS" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
        """;

    private static string Worksheet(TestSheet sheet) => $"""
        {Declaration}<worksheet xmlns="{Main}"><sheetData>{string.Concat(sheet.Rows.Select((row, index) => Row(row, index + 1)))}</sheetData></worksheet>
        """;

    private static string Row(object?[] cells, int number) =>
        $"""<row r="{number}">{string.Concat(cells.Select((cell, column) => Cell(cell, column, number)))}</row>""";

    private static string Cell(object? cell, int column, int row)
    {
        var place = FormattableString.Invariant($"{(char)('A' + column)}{row}");
        return cell switch
        {
            null => "",
            DateOnly date => FormattableString.Invariant(
                $"""<c r="{place}" s="1"><v>{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>"""),
            string text when text.StartsWith('#') => $"""<c r="{place}" t="e"><v>{text}</v></c>""",
            string text when text.StartsWith('=') =>
                $"""<c r="{place}"><f>{SecurityElement.Escape(text[1..])}</f><v>42</v></c>""",
            string text => $"""<c r="{place}" t="inlineStr"><is><t>{SecurityElement.Escape(text)}</t></is></c>""",
            _ => $"""<c r="{place}"><v>{Convert.ToString(cell, CultureInfo.InvariantCulture)}</v></c>""",
        };
    }
}
