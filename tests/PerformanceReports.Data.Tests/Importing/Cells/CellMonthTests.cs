using PerformanceReports.Data.Importing.Cells;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Tests.Importing.Cells;

public sealed class CellMonthTests
{
    [Theory]
    [InlineData("31/03/2025")]
    [InlineData("2025-03-31")]
    [InlineData("2025-03-31T00:00:00")]
    [InlineData("2025-03-31 00:00")]
    [InlineData("31.3.2025")]
    [InlineData("31 March 2025")]
    [InlineData("31-Mar-2025")]
    [InlineData("2025-03")]
    [InlineData("March 2025")]
    [InlineData("Mar 2025")]
    [InlineData("Mar-25")]
    [InlineData("03/2025")]
    [InlineData("Q4 2024/25")]
    [InlineData("2024/25 Q4")]
    [InlineData("Q4 2024/2025")]
    [InlineData("year ending March 2025")]
    [InlineData("12 months to March 2025")]
    [InlineData("45747")]
    public void TryRead_AnEnd_GivesItsMonth(string text) => ShouldRead(SheetCell.Of(text), "2025-03");

    [Theory]
    [InlineData("Sept 2024", "2024-09")]
    [InlineData("29/02/2024", "2024-02")]
    [InlineData("Q1 2024/25", "2024-06")]
    [InlineData("Q3 1999/00", "1999-12")]
    public void TryRead_OtherEnds_GiveTheirMonths(string text, string month) => ShouldRead(SheetCell.Of(text), month);

    [Fact]
    public void TryRead_ADateOrSerialNumber_GivesItsMonth()
    {
        ShouldRead(SheetCell.Of(new DateOnly(2025, 3, 31)), "2025-03");
        ShouldRead(SheetCell.Of(45747), "2025-03");
    }

    [Theory]
    [InlineData("", "is not the end of a period")]
    [InlineData("2025", "is not the end of a period")]
    [InlineData("03/31/2025", "is not the end of a period")]
    [InlineData("Q5 2024/25", "is not the end of a period")]
    [InlineData("Q4 2024/26", "is not the end of a period")]
    [InlineData("1,021", "is not the end of a period")]
    [InlineData("01/03/2025", "is not the last day of a month")]
    [InlineData("30/03/2025", "is not the last day of a month")]
    [InlineData("31/03/0025", "is a date of another century")]
    public void TryRead_SomethingElse_SaysWhatIsWrong(string text, string what)
    {
        CellMonth.TryRead(SheetCell.Of(text), out _, out var problem).ShouldBeFalse();

        problem.ShouldNotBeNull().What.ShouldContain(what);
        problem.Value.Remedy.ShouldNotBeEmpty();
    }

    private static void ShouldRead(SheetCell cell, string month)
    {
        CellMonth.TryRead(cell, out var read, out var problem).ShouldBeTrue(problem?.What);
        read.ToString().ShouldBe(month);
    }
}
