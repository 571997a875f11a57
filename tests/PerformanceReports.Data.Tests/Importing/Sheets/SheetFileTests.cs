using System.Text;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Tests.Importing.Sheets;

public sealed class SheetFileTests
{
    private static readonly DateOnly March = new(2025, 3, 31);

    private static readonly TestSheet Figures = new(
        "Table P1",
        ["Area", "Offences", "Year ending"],
        [],
        ["Avon & Somerset", 4581, March],
        [null, 12.5, "=1+1"]);

    public static TheoryData<string, byte[]> Workbooks => new()
    {
        { "figures.xlsx", XlsxFile.Of(new TestSheet("Notes", ["Read me"]) { IsHidden = true }, Figures) },
        { "figures.ods", OdsFile.Of(new TestSheet("Notes", ["Read me"]) { IsHidden = true }, Figures with
            { Rows = [.. Figures.Rows[..3], [null, 12.5, 42]] }) },
    };

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Open_AWorkbook_GivesItsValuesAtTheirPlaces(string name, byte[] content)
    {
        var file = SheetFile.Open(name, content);

        file.Sheets.Select(sheet => (sheet.Name, sheet.IsHidden)).ShouldBe([("Notes", true), ("Table P1", false)]);
        var rows = file.Sheets[1].Rows.ToList();
        rows.Select(row => row.Number).ShouldBe([1, 3, 4]);
        rows[0].Cells.Select(cell => cell.Text).ShouldBe(["Area", "Offences", "Year ending"]);
        rows[1][0].ShouldBe(new SheetCell("Avon & Somerset"));
        rows[1][1].Number.ShouldBe(4581);
        rows[1][2].Date.ShouldBe(March);
        rows[2].Cells.Select(cell => cell.Text).ShouldBe(["", "12.5", "42"]);
        file.Sheets[1].Rows.Count().ShouldBe(3, "a sheet can be read again");
    }

    [Theory]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a;b\r\n1;2\r\n", ';')]
    [InlineData("a\tb\n1\t2", '\t')]
    [InlineData("a|b\n1|2", '|')]
    [InlineData("sep=;\na;b\n1;2", ';')]
    [InlineData("A title, with a comma\n\na;b\n1;2\n3;4", ';')]
    [InlineData("a,b\n\"1;1;1;1\",2", ',')]
    public void Open_Csv_FindsTheSeparator(string text, char separator)
    {
        var file = SheetFile.Open("figures.csv", Encoding.UTF8.GetBytes(text));

        file.Sheets.Single().Rows.ShouldContain(row => row[0].Text == "a" && row[1].Text == "b");
        file.DecimalComma.ShouldBe(separator == ';');
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("area,£\nDyfed–Powys Ŵy,1") },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("area,£\nDyfed–Powys Ŵy,1")] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("area,£\nDyfed–Powys Ŵy,1")] },
        { "UTF-16, other order",
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("area,£\nDyfed–Powys Ŵy,1")] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Open_Csv_ReadsEveryEncoding(string encoding, byte[] content)
    {
        var rows = SheetFile.Open("figures.csv", content).Sheets.Single().Rows.ToList();

        rows[0][1].Text.ShouldBe("£", encoding);
        rows[1][0].Text.ShouldBe("Dyfed–Powys Ŵy", encoding);
    }

    [Fact]
    public void Open_CsvOfWindows_ReadsItsDashesAndPounds()
    {
        byte[] content = [.. "area,"u8, 0xA3, .. "\nDyfed"u8, 0x96, .. "Powys,1"u8];

        var rows = SheetFile.Open("figures.csv", content).Sheets.Single().Rows.ToList();

        rows[0][1].Text.ShouldBe("£");
        rows[1][0].Text.ShouldBe("Dyfed–Powys");
    }

    [Fact]
    public void Open_Csv_CountsLinesAsAnEditorDoes()
    {
        var text = "a,b\n\n\"two\nlines\",1\nlast,2,,,\n,,,\n";

        var rows = SheetFile.Open("figures.csv", Encoding.UTF8.GetBytes(text)).Sheets.Single().Rows.ToList();

        rows.Select(row => (row.Number, row.Cells.Count)).ShouldBe([(1, 2), (3, 2), (5, 2)]);
        rows[1][0].Text.ShouldBe("two\nlines");
    }

    [Fact]
    public void Open_AnErrorOfExcel_IsSeen()
    {
        var file = SheetFile.Open("figures.xlsx", XlsxFile.Of(
            new TestSheet("Sheet1", ["Area", "#REF!", "Year"], [], ["=1+1", null, "#N/A"]), new TestSheet("Sheet2", [1, 2])));

        var rows = file.Sheets[0].Rows.ToList();
        rows[0].Cells.Select(cell => cell.Text).ShouldBe(["Area", "#REF!", "Year"]);
        rows[1].Cells.Select(cell => cell.Text).ShouldBe(["42", "", "#N/A"]);
        file.Sheets[1].Rows.Single().Cells.Select(cell => cell.Number).ShouldBe([1m, 2m]);
    }

    [Fact]
    public void Open_AnErrorOfCalc_IsSeen()
    {
        const string Failed = """<table:table-cell office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>""";
        var file = SheetFile.Open("figures.ods", OdsFile.OfContent(
            $"""<table:table table:name="Sheet1"><table:table-row>{Failed}</table:table-row></table:table>"""));

        file.Sheets.Single().Rows.Single()[0].ShouldBe(new SheetCell("#DIV/0!"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Open_Sheets_AreReadInAnyOrder(bool isExcel)
    {
        TestSheet[] sheets = [.. Enumerable.Range(1, 4).Select(number => new TestSheet($"Sheet{number}", [number], [number * 10]))];
        var file = SheetFile.Open("figures", isExcel ? XlsxFile.Of(sheets) : OdsFile.Of(sheets));

        Numbers(0).ShouldBe([1, 10]);
        Numbers(1).ShouldBe([2, 20]);
        file.Sheets[2].Rows.First()[0].Number.ShouldBe(3);
        Numbers(3).ShouldBe([4, 40]);
        Numbers(1).ShouldBe([2, 20]);
        using var first = file.Sheets[0].Rows.GetEnumerator();
        first.MoveNext().ShouldBeTrue();
        Numbers(2).ShouldBe([3, 30]);
        first.MoveNext().ShouldBeTrue();
        first.Current[0].Number.ShouldBe(10);

        IEnumerable<decimal?> Numbers(int sheet) => [.. file.Sheets[sheet].Rows.Select(row => row[0].Number)];
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty.csv", [], "is empty" },
        { "old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "before 2007, or protected by a password" },
        { "report.pdf", [.. "%PDF-1.7"u8], "is a PDF" },
        { "figures.csv", [.. "<!DOCTYPE html><html>"u8], "is a web page or XML" },
        { "figures.xls", [.. "\uFEFF \n<table>"u8], "is a web page or XML" },
        { "figures.csv", [1, 0, 2, 0, 3], "is not text" },
        { "figures.zip", ZippedFile.Of(("figures.csv", "a,b")), "zip file without a spreadsheet" },
        { "figures.xlsb", ZippedFile.Of(("xl/workbook.bin", "x")), "binary Excel workbook" },
        { "letter.odt", ZippedFile.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")),
            "zip file without a spreadsheet" },
        { "cut.xlsx", XlsxFile.Of(Figures)[..^200], "is damaged" },
        { "broken.xlsx", ZippedFile.Of(("xl/workbook.xml", "<workbook>")), "is damaged" },
        { "broken.ods", ZippedFile.Of(("content.xml", "<office>")), "is damaged" },
        { "entity.ods", ZippedFile.Of(("content.xml", "<!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>")), "is damaged" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Open_WhatCannotBeRead_SaysWhy(string name, byte[] content, string message)
    {
        var refusal = Should.Throw<UnreadableFileException>(
            () => SheetFile.Open(name, content).Sheets.SelectMany(sheet => sheet.Rows).ToList());

        refusal.Message.ShouldStartWith($"{name} ");
        refusal.Message.ShouldContain(message);
    }

    public static TheoryData<SheetLimits, byte[], string> BeyondLimits => new()
    {
        { new SheetLimits { FileBytes = 2 }, [.. "a,b"u8], "MB are the most" },
        { new SheetLimits { Rows = 2 }, [.. "a\nb\nc"u8], "more than 2 rows" },
        { new SheetLimits { Columns = 2 }, [.. "a,b,c"u8], "row 1: it has 3 columns; 2 are the most" },
        { new SheetLimits { CellCharacters = 3 }, [.. "a,bbbb"u8], "row 1, column B: the cell has more than 3 characters" },
        { new SheetLimits { Sheets = 1 }, XlsxFile.Of(Figures, Figures with { Name = "Other" }), "more than 1 sheets" },
        { new SheetLimits { Sheets = 1 }, OdsFile.Of(Figures, Figures with { Name = "Other" }), "more than 1 sheets" },
        { new SheetLimits { UnzippedBytes = 1000 }, XlsxFile.Of(Figures), "when unzipped" },
        { new SheetLimits { UnzippedBytes = 1000 }, OdsFile.Of(Figures), "when unzipped" },
        { new SheetLimits { Rows = 2 }, XlsxFile.Of(Figures), "sheet Table P1 has more than 2 rows" },
        { new SheetLimits { Columns = 2 }, OdsFile.Of(Figures), "sheet Table P1, row 1: it has 3 columns" },
    };

    [Theory]
    [MemberData(nameof(BeyondLimits))]
    public void Open_BeyondALimit_SaysWhichAndWhere(SheetLimits limits, byte[] content, string message) =>
        Should.Throw<UnreadableFileException>(() => SheetFile.Open("figures", content, limits).Sheets
            .SelectMany(sheet => sheet.Rows).ToList()).Message.ShouldContain(message);

    [Fact]
    public void Open_AZipBomb_IsRefusedWithoutItsMemory()
    {
        var bomb = ZippedFile.Of(("xl/workbook.xml", new string(' ', 20 << 20)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<UnreadableFileException>(
            () => SheetFile.Open("bomb.xlsx", bomb, new SheetLimits { UnzippedBytes = 1 << 20 }));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5 << 20);
    }
}
