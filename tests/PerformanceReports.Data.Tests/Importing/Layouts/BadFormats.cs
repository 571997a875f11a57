using System.Text;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>Files that are no spreadsheet, or more of one than is read.</summary>
internal static class BadFormats
{
    private const string Head = "measure,force,period end,numerator\n";

    public static IReadOnlyList<BadFile> All =>
    [
        new("empty.csv", [],
            "Refused: empty.csv is empty. Choose the file that holds the figures."),
        new("old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
            "Refused: old.xls is an Excel workbook of before 2007, or protected by a password. Open it in Excel and "
            + "save it as \"Excel Workbook (.xlsx)\" without a password."),
        new("report.pdf", [.. "%PDF-1.7"u8],
            "Refused: report.pdf is a PDF. Figures cannot be taken from it safely: ask for the spreadsheet or CSV."),
        new("page.csv", [.. "<!DOCTYPE html><html>"u8],
            "Refused: page.csv is a web page or XML, even if its name says otherwise. Download the data file itself."),
        new("binary.csv", [1, 0, 2, 0, 3],
            "Refused: binary.csv is not text, nor a spreadsheet that can be read. Choose a CSV, XLSX or ODS file."),
        new("folder.zip", ZippedFile.Of(("figures.csv", "a,b")),
            "Refused: folder.zip is a zip file without a spreadsheet at its top. Unpack it, and choose the file "
            + "inside."),
        new("binary.xlsb", ZippedFile.Of(("xl/workbook.bin", "x")),
            "Refused: binary.xlsb is a binary Excel workbook. Save it as \"Excel Workbook (.xlsx)\"."),
        new("letter.odt",
            ZippedFile.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")),
            "Refused: letter.odt is a zip file without a spreadsheet at its top. Unpack it, and choose the file "
            + "inside."),
        new("cut.xlsx", XlsxFile.Of(new TestSheet("A", ["measure"]))[..^200],
            "Refused: cut.xlsx is damaged: it may have been cut off on its way here. Download or save it again."),
        new("entity.ods", ZippedFile.Of(("content.xml", "<!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>")),
            "Refused: entity.ods is damaged: it may have been cut off on its way here. Download or save it again."),
        new("large.csv", new byte[(1 << 16) + 1],
            "Refused: large.csv has 1 MB; 1 MB are the most. Leave out the sheets or years that are not wanted."),
        new("long.csv",
            Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("drug-disruptions,E23000036,2025-01,1\n", 60))),
            "Refused: long.csv has more than 50 rows. Split it into several files."),
        new("wide.csv", Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Repeat("a", 30))),
            "Refused: wide.csv, row 1: it has 30 columns; 20 are the most. Is a separator missing or doubled? Remove "
            + "the columns that are not wanted."),
        new("unclosed.csv",
            Encoding.UTF8.GetBytes(Head + "\"drug-disruptions,E23000036,2025-01,1\n" + new string('x', 600)),
            "Refused: unclosed.csv, row 2, column A: the cell has more than 500 characters. Is a quotation mark "
            + "missing?"),
        new("sheets.xlsx",
            XlsxFile.Of([.. Enumerable.Range(1, 6).Select(number => new TestSheet($"S{number}", ["a"]))]),
            "Refused: sheets.xlsx has more than 5 sheets. Copy the sheets that hold the figures into a new file."),
    ];
}
