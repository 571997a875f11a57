using System.Globalization;
using PerformanceReports.Data.Importing.Cells;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Tests.Importing.Cells;

public sealed class CellNumberTests
{
    [Theory]
    [InlineData("1021", false, "1021")]
    [InlineData("1,021", false, "1021")]
    [InlineData("1,234,567.5", false, "1234567.5")]
    [InlineData("12.5%", false, "12.5")]
    [InlineData(" 1 021 ", false, "1021")]
    [InlineData("-3", false, "-3")]
    [InlineData("\u22123", false, "-3")]
    [InlineData("1.021", true, "1021")]
    [InlineData("12,5", true, "12.5")]
    [InlineData("1.234.567,25", true, "1234567.25")]
    public void TryRead_ANumber_GivesIt(string text, bool decimalComma, string number)
    {
        CellNumber.TryRead(SheetCell.Of(text), decimalComma, out var read, out var problem).ShouldBeTrue(problem?.What);
        read.ShouldBe(decimal.Parse(number, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("12,5", false, "has a comma where a decimal point")]
    [InlineData("1,02,1", false, "is not a number")]
    [InlineData("1.2.3", false, "is not a number")]
    [InlineData("about 12", false, "is not a number")]
    [InlineData("[x]", false, "is not a number")]
    [InlineData("1e5", false, "is not a number")]
    [InlineData("12.5.1", true, "is not a number")]
    public void TryRead_SomethingElse_SaysWhatIsWrong(string text, bool decimalComma, string what)
    {
        CellNumber.TryRead(SheetCell.Of(text), decimalComma, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().What.ShouldContain(what);
    }

    [Fact]
    public void TryRead_ADate_IsNoNumber()
    {
        CellNumber.TryRead(SheetCell.Of(new DateOnly(2025, 3, 31)), false, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().What.ShouldContain("is a date");
    }

    [Fact]
    public void TryRead_AFractionOfASpreadsheet_IsTheNumberThatIsMeant()
    {
        CellNumber.TryRead(SheetCell.Of(0.1 + 0.2), false, out var number, out _).ShouldBeTrue();
        number.ShouldBe(0.3m);
    }
}
