using System.Text;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

public sealed class RecogniseTests
{
    [Theory]
    [InlineData("measure,force,period end,numerator\n", ImportLayout.Tidy)]
    [InlineData("Measure,Police force,Quarter ending,Count\n", ImportLayout.Tidy)]
    [InlineData("measure,force_code,period_end,months,numerator,denominator,symbol\n", ImportLayout.Tidy)]
    [InlineData("measure,force,period end,numerater\n", ImportLayout.Tidy)]
    [InlineData("Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of Offences\n", ImportLayout.HomeOffice)]
    [InlineData("Financial Year,Financial Quarter,Force Name,Offence,Offence Group,Offence type,Offence Code,Number of Offences\n", ImportLayout.HomeOffice)]
    [InlineData("\"P1: offences, year ending June 2025\"\nArea Code,Area Name,Homicide\n", ImportLayout.OnsAreas)]
    [InlineData("Area Code,Area Name,Population (mid-2024)\n", ImportLayout.OnsAreas)]
    public void Recognise_TheHeadingsOfALayout_TellsIt(string text, ImportLayout layout) =>
        FigureLayouts.Recognise(SheetFile.Open("a.csv", Encoding.UTF8.GetBytes(text))).ShouldBe(layout);

    [Theory]
    [InlineData("name,score\nsomebody,12\n")]
    [InlineData("force,period end,numerator\nAvon and Somerset,2025-03-31,12\n")]
    [InlineData("Area Code,Area Name,Homicide\nE23000036,Avon and Somerset,13\n")]
    public void Recognise_SomethingElse_HasToBeAsked(string text) =>
        FigureLayouts.Recognise(SheetFile.Open("a.csv", Encoding.UTF8.GetBytes(text))).ShouldBeNull();

    [Fact]
    public void Recognise_AHiddenSheet_IsNotLookedAt() => FigureLayouts.Recognise(SheetFile.Open("a.xlsx", XlsxFile.Of(
        new TestSheet("Old", ["measure", "force", "period end", "numerator"]) { IsHidden = true },
        new TestSheet("Cover", ["Read me"])))).ShouldBeNull();

    [Theory]
    [InlineData(ImportLayout.Tidy, "No table of figures was found: no row is headed measure, force, period end and numerator.")]
    [InlineData(ImportLayout.HomeOffice, "No offence table was found: no row has the headings from \"Financial Year\" to \"Number of Offences\".")]
    [InlineData(ImportLayout.OnsAreas, "No table by police force area was found: none has a title such as \"year ending June 2025\" above the headings \"Area code\" and \"Area name\".")]
    public void Read_InALayoutThatTheFileHasNot_SaysSo(ImportLayout layout, string what)
    {
        var read = Known.Read("a.csv", "name,score\nsomebody,12\n"u8.ToArray(), layout);

        read.Figures.ShouldBeEmpty();
        read.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith($"a.csv: {what} ");
    }
}
