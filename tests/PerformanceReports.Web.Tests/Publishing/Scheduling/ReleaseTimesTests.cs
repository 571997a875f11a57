using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Publishing.Scheduling;

public sealed class ReleaseTimesTests
{
    private static readonly DateTimeOffset Due = new(2027, 6, 1, 9, 30, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Next_LateOnTheLastFridayBeforeTheClocksChange_IsMondayMorningInSummerTime() =>
        ReleaseTimes.Next(new DateTimeOffset(2026, 3, 27, 23, 30, 0, TimeSpan.Zero))
            .ShouldBe(new DateTimeOffset(2026, 3, 30, 9, 30, 0, TimeSpan.FromHours(1)));

    [Fact]
    public void Next_AfterMidnightInTheUkButNotInUtc_CountsFromTheUkDay() =>
        ReleaseTimes.Next(new DateTimeOffset(2027, 6, 1, 23, 30, 0, TimeSpan.Zero))
            .ShouldBe(new DateTimeOffset(2027, 6, 3, 9, 30, 0, TimeSpan.FromHours(1)));

    [Theory]
    [InlineData(0, false)]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public void IsLate_MoreThanTwoMinutes_Is(int seconds, bool late) =>
        ReleaseTimes.IsLate(Due, Due.AddSeconds(seconds)).ShouldBe(late);

    [Theory]
    [InlineData(3, "3 minutes late")]
    [InlineData(61, "1 hour and 1 minute late")]
    [InlineData(92, "1 hour and 32 minutes late")]
    [InlineData(1500, "1 day and 1 hour late")]
    public void Lateness_InWords_NamesTheTwoLargestUnits(int minutes, string words) =>
        ReleaseTimes.Lateness(Due, Due.AddMinutes(minutes)).ShouldBe(words);
}
