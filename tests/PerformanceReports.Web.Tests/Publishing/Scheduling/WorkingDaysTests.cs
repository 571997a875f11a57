using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Publishing.Scheduling;

/// <summary>Against the bank holidays that gov.uk/bank-holidays lists for England and Wales.</summary>
public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2024-03-29")]
    [InlineData("2024-04-01")]
    [InlineData("2024-05-06")]
    [InlineData("2024-05-27")]
    [InlineData("2024-08-26")]
    [InlineData("2024-12-25")]
    [InlineData("2024-12-26")]
    [InlineData("2025-04-18")]
    [InlineData("2025-04-21")]
    [InlineData("2026-04-03")]
    [InlineData("2026-12-28")]
    [InlineData("2027-03-26")]
    [InlineData("2027-03-29")]
    [InlineData("2027-12-27")]
    [InlineData("2027-12-28")]
    [InlineData("2022-01-03")]
    [InlineData("2021-12-28")]
    [InlineData("2026-11-21")]
    public void Is_AHolidayOrWeekend_IsNot(string day) => WorkingDays.Is(Day(day)).ShouldBeFalse();

    [Theory]
    [InlineData("2024-12-24")]
    [InlineData("2026-12-29")]
    [InlineData("2027-12-29")]
    [InlineData("2025-05-29")]
    public void Is_AnyOtherWeekday_Is(string day) => WorkingDays.Is(Day(day)).ShouldBeTrue();

    [Theory]
    [InlineData("2026-11-20", "2026-11-23")]
    [InlineData("2027-03-25", "2027-03-30")]
    [InlineData("2027-12-24", "2027-12-29")]
    [InlineData("2025-05-28", "2025-05-29")]
    public void After_ADay_IsTheNextDayOfWork(string day, string next) => WorkingDays.After(Day(day)).ShouldBe(Day(next));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
