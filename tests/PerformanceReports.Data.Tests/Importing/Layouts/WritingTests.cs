using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Layouts.Tidy;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

public sealed class WritingTests(SeededFigures seeded) : IClassFixture<SeededFigures>
{
    private static readonly Month Today = Month.Parse("2026-06");

    private ImportNames Names => new(seeded.Seed.Measures, seeded.Seed.Forces);

    [Fact]
    public void TidyCsv_OfEveryExtract_GivesTheSameFiguresAgain()
    {
        foreach (var extract in seeded.Seed.Extracts)
        {
            var file = SheetFile.Open("export.csv", TidyCsv.Write(extract.Figures));
            FigureLayouts.Recognise(file).ShouldBe(ImportLayout.Tidy);

            var read = FigureLayouts.Read(file, ImportLayout.Tidy, Names, Today);

            read.Problems.ShouldAllBe(problem => problem.Severity == ImportSeverity.Warning);
            read.Figures.Select(found => Values(found.Figure)).ShouldBe(extract.Figures.Select(Values), extract.Id);
            TidyCsv.Write(read.Figures.Select(found => found.Figure)).ShouldBe(TidyCsv.Write(extract.Figures));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Template_AsItIs_BringsNothingAndHasNoError(bool isWorkbook)
    {
        var file = SheetFile.Open("template", Template(isWorkbook));
        FigureLayouts.Recognise(file).ShouldBe(ImportLayout.Tidy);

        var read = FigureLayouts.Read(file, ImportLayout.Tidy, Names, Today);

        read.Figures.ShouldBeEmpty();
        read.Unknown.ShouldBeEmpty();
        var warning = read.Problems.ShouldHaveSingleItem();
        warning.Severity.ShouldBe(ImportSeverity.Warning);
        warning.What.ShouldStartWith("The row has no number and no symbol, and was left out. The same holds for ");
    }

    [Fact]
    public void Template_HasARowForEachPeriodOfTheQuarter()
    {
        var rows = SheetFile.Open("template.xlsx", Template(isWorkbook: true)).Sheets.Single().Rows.Skip(1).ToList();

        rows.Count.ShouldBe(seeded.Seed.Measures.Sum(measure => measure.Cadence == Cadence.Monthly ? 3 : 1));
        rows.ShouldAllBe(row => row[2].Text == "Avon and Somerset");
        rows.Where(row => row[0].Text == "drug-disruptions").Select(row => (row[3].Date, row[4].Number)).ShouldBe([
            (new DateOnly(2025, 1, 31), 1m), (new DateOnly(2025, 2, 28), 1m), (new DateOnly(2025, 3, 31), 1m),
        ]);
        rows.Where(row => row[0].Text == "homicide").Select(row => (row[3].Date, row[4].Number, row[8].Text)).ShouldBe([
            (new DateOnly(2025, 3, 31), 3m, "offences"),
        ]);
    }

    [Fact]
    public void Template_AsCsv_HasTheMarkThatSpreadsheetsNeed() =>
        Template(isWorkbook: false)[..3].ShouldBe([0xEF, 0xBB, 0xBF]);

    [Fact]
    public void Template_MadeTwice_IsTheSame() => Template(isWorkbook: true).ShouldBe(Template(isWorkbook: true));

    [Fact]
    public void Template_FilledIn_GivesItsFigures()
    {
        var text = System.Text.Encoding.UTF8.GetString(Template(isWorkbook: false))
            .Replace("2025-03-31,3,,,", "2025-03-31,3,5,,", StringComparison.Ordinal);

        var read = FigureLayouts.Read(
            SheetFile.Open("filled.csv", System.Text.Encoding.UTF8.GetBytes(text)), ImportLayout.Tidy, Names, Today);

        read.Figures.Count.ShouldBe(seeded.Seed.Measures.Count(measure => measure.Cadence == Cadence.Quarterly));
        read.Figures.ShouldAllBe(found => found.Figure.Numerator == 5);
    }

    private byte[] Template(bool isWorkbook)
    {
        var force = seeded.Seed.Forces.Single(force => force.Code == seeded.Seed.Office.Force);
        return isWorkbook
            ? ImportTemplate.Xlsx(seeded.Seed.Measures, force, Month.Parse("2025-03"))
            : ImportTemplate.Csv(seeded.Seed.Measures, force, Month.Parse("2025-03"));
    }

    private static (MeasureSlug, string, Period, decimal?, decimal?, FigureSymbol?) Values(Figure figure) => (
        figure.Measure, figure.Force.ToString(), figure.Period, figure.Numerator, figure.Denominator, figure.Symbol);
}
