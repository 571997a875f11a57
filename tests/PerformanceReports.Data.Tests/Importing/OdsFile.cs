using System.Globalization;
using System.Security;

namespace PerformanceReports.Data.Tests.Importing;

/// <summary>A small OpenDocument spreadsheet.</summary>
internal static class OdsFile
{
    public static byte[] Of(params TestSheet[] sheets) => OfContent(string.Concat(sheets.Select(Table)));

    /// <summary>With tables written by the test itself.</summary>
    public static byte[] OfContent(string tables) => ZippedFile.Of(
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", $"""
            <?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles><style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>
            """));

    private static string Table(TestSheet sheet) =>
        $"""<table:table table:name="{SecurityElement.Escape(sheet.Name)}" table:style-name="{(sheet.IsHidden ? "hidden" : "shown")}"><table:table-column/>{string.Concat(sheet.Rows.Select(Row))}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>""";

    private static string Row(object?[] cells) =>
        $"<table:table-row>{string.Concat(cells.Select(Cell))}<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";

    private static string Cell(object? cell) => cell switch
    {
        null => "<table:table-cell/>",
        DateOnly date => FormattableString.Invariant(
            $"""<table:table-cell office:value-type="date" office:date-value="{date:yyyy-MM-dd}"><text:p>{date:dd/MM/yy}</text:p></table:table-cell>"""),
        string text =>
            $"""<table:table-cell office:value-type="string"><office:annotation><text:p>A note</text:p></office:annotation><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>""",
        _ => $"""<table:table-cell office:value-type="float" office:value="{Convert.ToString(cell, CultureInfo.InvariantCulture)}"><text:p>{cell}</text:p></table:table-cell>""",
    };
}
