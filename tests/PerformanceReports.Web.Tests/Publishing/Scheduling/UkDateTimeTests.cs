using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Publishing.Scheduling;

public sealed class UkDateTimeTests
{
    [Theory]
    [InlineData("2027-03-26", "09:30", "2027-03-26T09:30:00+00:00")]
    [InlineData("2027-03-28", "00:59", "2027-03-28T00:59:00+00:00")]
    [InlineData("2027-03-28", "02:00", "2027-03-28T02:00:00+01:00")]
    [InlineData("2027-03-29", "09:30", "2027-03-29T09:30:00+01:00")]
    [InlineData("2027-10-31", "00:59", "2027-10-31T00:59:00+01:00")]
    [InlineData("2027-10-31", "02:00", "2027-10-31T02:00:00+00:00")]
    [InlineData("2027-10-31", "09:30", "2027-10-31T09:30:00+00:00")]
    public void Of_ATimeThatHappensOnce_IsThatMoment(string day, string time, string moment)
    {
        var chosen = Of(day, time);
        chosen.Problem.ShouldBeNull();
        chosen.Moment!.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", null).ShouldBe(moment);
    }

    [Theory]
    [InlineData("01:00")]
    [InlineData("01:59")]
    public void Of_ATimeThatIsSkippedInMarch_SaysWhyAndWhatToEnter(string time)
    {
        var chosen = Of("2027-03-28", time);
        chosen.Moment.ShouldBeNull();
        chosen.Problem.ShouldBe($"The time {time} does not happen on 28 March 2027, because the clocks go forward from "
            + "1am to 2am. Enter a time before 1am, or from 2am");
    }

    [Theory]
    [InlineData("01:00")]
    [InlineData("01:59")]
    public void Of_ATimeThatHappensTwiceInOctober_SaysWhyAndWhatToEnter(string time)
    {
        var chosen = Of("2027-10-31", time);
        chosen.Moment.ShouldBeNull();
        chosen.Problem.ShouldBe($"The time {time} happens twice on 31 October 2027, because the clocks go back from 2am "
            + "to 1am. Enter a time before 1am, or from 2am");
    }

    private static UkDateTime Of(string day, string time) => UkDateTime.Of(
        DateOnly.ParseExact(day, "yyyy-MM-dd", null), TimeOnly.ParseExact(time, "HH:mm", null));
}
