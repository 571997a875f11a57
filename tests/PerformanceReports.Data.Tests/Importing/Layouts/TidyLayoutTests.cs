using System.Text;
using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Seeding;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

public sealed class TidyLayoutTests
{
    private static readonly string[] Expected =
    [
        "foi-compliance E23000036 2025-03 1 45/50",
        "foi-compliance E23000035 2025-03 1 / [x]",
        "residential-burglary E23000036 2025-03 3 1204/ [p]",
        "action-fraud-offences E23000036 2025-03 12 8594/",
    ];

    private static readonly TestSheet Sheet = new(
        "March",
        ["Figures of the force", null, null, null, null, null],
        [],
        ["Numerator", "Measure", "Force", "Period end", "Denominator", "Symbol", "Remarks"],
        [45, "FOI-compliance", "Avon & Somerset Constabulary", new DateOnly(2025, 3, 31), 50, null, "checked"],
        ["[x]", "Freedom of Information request compliance", "Devon and Cornwall", "March 2025"],
        [],
        ["1,204 [p]", "residential burglary", "E23000036", "Q4 2024/25"],
        [8594, "Action Fraud offences", "avon-and-somerset", 45747, null, null],
        ["Source: the force"]);

    public static TheoryData<string, byte[]> Files => new()
    {
        { "figures.xlsx", XlsxFile.Of(new TestSheet("Notes", ["Read me"]), Sheet) },
        { "figures.ods", OdsFile.Of(Sheet, new TestSheet("Old", ["Measure", "Force", "Period end"]) { IsHidden = true }) },
        { "figures.csv", Encoding.UTF8.GetBytes("""
            Figures of the force

            Numerator,Measure,Force,Period end,Denominator,Symbol,,
            45,FOI-compliance,Avon & Somerset Constabulary,31/03/2025,50,,,
            [x],Freedom of Information request compliance,Devon and Cornwall,March 2025

            "1,204 [p]",residential burglary,E23000036,Q4 2024/25
            8594,Action Fraud offences,avon-and-somerset,45747,,,,
            Source: the force
            """) },
        { "figures.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(
            "Numerator\tMeasure\tForce\tPeriod end\tDenominator\tSymbol\r\n"
            + "45\tfoi-compliance\tAvon and Somerset\t31-Mar-2025\t50\r\n"
            + "\tfoi-compliance\tE23000035\t31/03/2025\t\t[X]\r\n"
            + "1 204\tResidential burglary\tAvon and Somerset\tquarter ending March 2025\t\t[p]\r\n"
            + "8594\tAction Fraud offences\tAvon and Somerset\tMar-25\r\n")).ToArray() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AFileOfAnyKind_GivesItsFigures(string name, byte[] content)
    {
        var read = Known.Read(name, content);

        read.Layout.ShouldBe(ImportLayout.Tidy);
        read.Problems.ShouldBeEmpty();
        Known.Figures(read).ShouldBe(Expected);
    }

    [Fact]
    public void Read_AWorkbook_TellsWhatItLeftOut()
    {
        Known.Read("figures.xlsx", XlsxFile.Of(new TestSheet("Notes", ["Read me"]), Sheet)).LeftOut
            .ShouldBe(["Sheet Notes holds no table of figures.", "1 row of text below or between the figures."]);
        Known.Read("figures.ods", OdsFile.Of(Sheet, new TestSheet("Old", ["Measure"]) { IsHidden = true })).LeftOut
            .ShouldBe([
                "Sheet Old is hidden, and was left out. Show it in the spreadsheet if it is wanted.",
                "1 row of text below or between the figures.",
            ]);
    }

    [Fact]
    public void Read_HeadingsMergedOverTwoRows_FindsThem()
    {
        var read = Known.Read("merged.xlsx", XlsxFile.Of(new TestSheet(
            "Figures",
            ["Measure", "Force", "Period end", "Figures", null],
            [null, null, null, "Numerator", "Denominator"],
            ["foi-compliance", "Avon and Somerset", "2025-03-31", 45, 50])));

        read.Problems.ShouldBeEmpty();
        Known.Figures(read).ShouldBe(["foi-compliance E23000036 2025-03 1 45/50"]);
    }

    [Fact]
    public void Read_SeveralSheets_GivesTheFiguresOfAll()
    {
        object?[] headings = ["measure", "force_code", "period_end", "months", "numerator"];
        var read = Known.Read("years.ods", OdsFile.Of(
            new TestSheet("2024", headings, ["drug-disruptions", "E23000036", "2024-12-31", 12, 100]),
            new TestSheet("2025", headings, ["drug-disruptions", "E23000036", "2025-01-31", 1, 9], headings,
                ["drug-disruptions", "E23000036", "2025-02-28", null, 7])));

        read.Problems.ShouldBeEmpty();
        Known.Figures(read).ShouldBe([
            "drug-disruptions E23000036 2024-12 12 100/",
            "drug-disruptions E23000036 2025-01 1 9/",
            "drug-disruptions E23000036 2025-02 1 7/",
        ]);
        read.Figures[2].Place.ToString().ShouldBe("years.ods, sheet 2025, row 4, column E");
    }

    [Fact]
    public void Read_DecimalCommas_AreReadWhereSemicolonsSeparate()
    {
        var read = Known.ReadCsv("measure;force;period end;numerator;denominator\nstop-and-search;Avon and Somerset;03/2025;1.012,5;900\n");

        Known.Figures(read).ShouldBe(["stop-and-search E23000036 2025-03 1 1012.5/900"]);
    }

    [Fact]
    public void Read_TheProductsOwnData_TakesCountsAndLeavesTheRest()
    {
        var read = Known.ReadCsv("""
            measure,title,unit,series,area,force_code,period_end,period_months,numerator,denominator,value,status,illustrative
            homicide,Homicide,rate,own-force,Avon and Somerset,E23000036,2025-03-31,12,13,1800000,0.007222,,false
            homicide,Homicide,rate,own-force,Avon and Somerset,E23000036,2024-03-31,12,,,,[x],false
            homicide,Homicide,rate,similar-group-average,Most similar group,,2025-03-31,12,,,0.008,,false
            drug-disruptions,Drugs,count,own-force,Avon and Somerset,E23000036,2025-03-31,12,121,,121,,true
            """);

        read.Problems.ShouldBeEmpty();
        Known.Figures(read).ShouldBe([
            "homicide E23000036 2025-03 12 13/1800000", "homicide E23000036 2024-03 12 / [x]",
        ]);
        read.LeftOut.ShouldBe([
            "1 row of an average or a rate without a count.", "1 illustrative row: only published figures are imported.",
        ]);
    }

    [Theory]
    [InlineData("home-office-2023-10.csv")]
    [InlineData("home-office-2026-06.csv")]
    [InlineData("action-fraud-2023-07.csv")]
    [InlineData("stated-2024-03.csv")]
    [InlineData("illustrative-2025-03.csv")]
    public void Read_TheShippedFigures_GivesThemAll(string name)
    {
        var seed = SeedReader.Read(SeedFolder.BesideProgram, "An analyst");
        var content = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seed-data", "figures", name));
        var file = SheetFile.Open(name, content);

        FigureLayouts.Recognise(file).ShouldBe(ImportLayout.Tidy);
        var read = FigureLayouts.Read(
            file, ImportLayout.Tidy, new ImportNames(seed.Measures, seed.Forces), Month.Parse("2026-06"));

        read.Problems.Where(problem => problem.Severity == ImportSeverity.Error).ShouldBeEmpty();
        var shipped = seed.Extracts.Single(extract => extract.Id == Path.GetFileNameWithoutExtension(name)).Figures;
        read.Figures.Select(found => (found.Figure.Measure, found.Figure.Force, found.Figure.Period, found.Figure.Numerator,
            found.Figure.Denominator, found.Figure.Symbol)).ShouldBe(shipped.Select(figure => (
            figure.Measure, figure.Force, figure.Period, figure.Numerator, figure.Denominator, figure.Symbol)));
    }

    [Fact]
    public void Read_AHomeOfficeEdition_WarnsOfItsSixNetCorrections()
    {
        var seed = SeedReader.Read(SeedFolder.BesideProgram, "An analyst");
        var content = File.ReadAllBytes(
            Path.Combine(AppContext.BaseDirectory, "seed-data", "figures", "home-office-2026-06.csv"));

        var read = FigureLayouts.Read(
            SheetFile.Open("edition.csv", content), ImportLayout.Tidy, new ImportNames(seed.Measures, seed.Forces),
            Month.Parse("2026-06"));

        read.Problems.Count.ShouldBe(6);
        read.Problems.ShouldAllBe(problem => problem.What.StartsWith("is below zero: more offences of"));
    }

    [Fact]
    public void Read_ManyRows_TellsProgressEachThousand()
    {
        var text = new StringBuilder("measure,force,period end,numerator\n");
        for (var month = 0; month < 2500; month++)
        {
            text.Append("drug-disruptions,Avon and Somerset,2025-01-31,1\n");
        }

        var told = new List<int>();
        var file = SheetFile.Open("many.csv", Encoding.UTF8.GetBytes(text.ToString()));
        var read = FigureLayouts.Read(file, ImportLayout.Tidy, Known.Names, Known.Today, told.Add);

        told.ShouldBe([1000, 2000]);
        read.Figures.Count.ShouldBe(1);
        read.Problems.Single().ToString().ShouldBe(
            "many.csv, row 3, column D: \"1\" says again what row 2 says; it is taken once. The same holds for 2,498 more "
            + "rows. Check that no other figure was meant.");
    }

    [Fact]
    public void Read_AColumnOfOtherText_AsksOfAFewHundredNamesAtMost()
    {
        var rows = Enumerable.Range(1, 5000).Select(number => $"case {number},Avon and Somerset,2025-01-31,1\n");

        var read = Known.ReadCsv("measure,force,period end,numerator\n" + string.Concat(rows));

        read.Unknown.Count.ShouldBe(200);
        read.Problems.Count.ShouldBe(201);
        read.Problems[^1].ToString().ShouldBe(
            "figures.csv, row 202, column A: \"case 201\" is the first of 4,800 more names that stand for no measure that "
            + "is known. With so many, the column is probably not the one that its heading says: check the headings.");
    }

    [Fact]
    public void Read_AfterBeingCancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var file = SheetFile.Open("a.csv", "measure,force,period end,numerator\ndrug-disruptions,E23000036,2025-01,1\n"u8.ToArray());

        Should.Throw<OperationCanceledException>(() => FigureLayouts.Read(
            file, ImportLayout.Tidy, Known.Names, Known.Today, cancellationToken: source.Token));
    }
}
