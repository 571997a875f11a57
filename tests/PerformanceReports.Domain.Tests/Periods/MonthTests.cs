using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Tests.Periods;

public sealed class MonthTests
{
    [Theory]
    [InlineData("2025-03", 2025, 3)]
    [InlineData("1900-01", 1900, 1)]
    [InlineData("2199-12", 2199, 12)]
    public void Parse_YearAndMonth_GivesTheMonth(string text, int year, int number) =>
        Month.Parse(text).ShouldBe(new Month(year, number));

    [Theory]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("2025-3")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("1899-12")]
    [InlineData("2200-01")]
    [InlineData("2025-03 ")]
    [InlineData("2025-03\n")]
    [InlineData("٢٠٢٥-٠٣")]
    public void Parse_AnythingElse_SaysWhatIsWanted(string text)
    {
        Month.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Month.Parse(text)).Message.ShouldContain("for example 2025-03");
    }

    [Theory]
    [InlineData("2025-03", 1, "2025-04")]
    [InlineData("2025-12", 1, "2026-01")]
    [InlineData("2025-01", -1, "2024-12")]
    [InlineData("2025-03", -12, "2024-03")]
    [InlineData("2025-03", 25, "2027-04")]
    public void AddMonths_AcrossYears_CountsMonths(string from, int months, string expected) =>
        Month.Parse(from).AddMonths(months).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("2024-02", 29)]
    [InlineData("2025-02", 28)]
    [InlineData("2025-03", 31)]
    public void LastDay_OfAMonth_KnowsLeapYears(string month, int day) =>
        Month.Parse(month).LastDay.Day.ShouldBe(day);

    [Fact]
    public void Name_IsBritish_WhateverTheCulture()
    {
        var month = new Month(2025, 3);
        month.Name.ShouldBe("March 2025");
        month.ShortName.ShouldBe("Mar 2025");
    }

    [Fact]
    public void Comparison_OrdersByTime()
    {
        var months = new[] { new Month(2025, 1), new Month(2024, 12), new Month(2024, 2) };
        months.Order().ShouldBe([new Month(2024, 2), new Month(2024, 12), new Month(2025, 1)]);
        (new Month(2024, 12) < new Month(2025, 1)).ShouldBeTrue();
        (new Month(2024, 12) >= new Month(2025, 1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1899, 1, "year")]
    [InlineData(2025, 0, "number")]
    [InlineData(2025, 13, "number")]
    public void New_OutOfRange_NamesTheParameter(int year, int number, string parameter) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Month(year, number)).ParamName.ShouldBe(parameter);
}
