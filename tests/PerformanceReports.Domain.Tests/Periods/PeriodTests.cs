using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Tests.Periods;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025-03", 3, "Quarter ending March 2025 (Q4 2024/25)")]
    [InlineData("2024-06", 3, "Quarter ending June 2024 (Q1 2024/25)")]
    [InlineData("2024-09", 3, "Quarter ending September 2024 (Q2 2024/25)")]
    [InlineData("2024-12", 3, "Quarter ending December 2024 (Q3 2024/25)")]
    [InlineData("2000-03", 3, "Quarter ending March 2000 (Q4 1999/00)")]
    [InlineData("2021-11", 3, "Quarter ending November 2021")]
    [InlineData("2025-03", 12, "12 months to March 2025")]
    [InlineData("2025-03", 1, "March 2025")]
    public void Label_OfAPeriod_IsWhatReadersSee(string end, int months, string label) =>
        new Period(Month.Parse(end), months).Label.ShouldBe(label);

    [Theory]
    [InlineData("2025-03", 12, "2024-04")]
    [InlineData("2025-03", 3, "2025-01")]
    [InlineData("2025-03", 1, "2025-03")]
    public void Start_IsTheFirstMonthInside(string end, int months, string start) =>
        new Period(Month.Parse(end), months).Start.ToString().ShouldBe(start);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(-3)]
    [InlineData(24)]
    public void New_OtherLength_Refuses(int months) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Period(new Month(2025, 3), months))
            .Message.ShouldContain("1, 3 or 12");

    [Theory]
    [InlineData("2025-03", 3, true)]
    [InlineData("2024-06", 3, true)]
    [InlineData("2024-05", 3, false)]
    [InlineData("2025-04", 1, false)]
    [InlineData("2025-03", 12, true)]
    public void Contains_AnotherPeriod_OnlyWhenAllOfItIsInside(string end, int months, bool expected) =>
        Period.YearEnding(new Month(2025, 3)).Contains(new Period(Month.Parse(end), months)).ShouldBe(expected);
}
