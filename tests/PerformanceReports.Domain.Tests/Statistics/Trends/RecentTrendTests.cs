using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Trends;
using PerformanceReports.Domain.Tests.Statistics.Published;

namespace PerformanceReports.Domain.Tests.Statistics.Trends;

public sealed class RecentTrendTests
{
    [Theory]
    [InlineData("homicide", 0.06, TrendAnswer.Stable)]
    [InlineData("serious-violence", 17.6121, TrendAnswer.Increasing)]
    [InlineData("drug-trafficking", 23.398, TrendAnswer.Stable)]
    [InlineData("residential-burglary", 14.47, TrendAnswer.Reducing)]
    [InlineData("vehicle-offences", 186.746, TrendAnswer.Increasing)]
    [InlineData("personal-robbery", 35.0433, TrendAnswer.Increasing)]
    [InlineData("theft-from-the-person", 1.5788, TrendAnswer.Stable)]
    public void Of_RecordedCrime_IsThatOfAnIndependentCalculation(string measure, double chiSquared, TrendAnswer answer)
    {
        var years = PublishedFigures.RecentYears(measure);
        var trend = RecentTrend.Of(PublishedFigures.Measure(measure), Make.March, years);
        trend.Test!.ChiSquared.ShouldBe(chiSquared, 0.0005);
        trend.Answer.ShouldBe(answer);
    }

    [Fact]
    public void Of_OneYearThatTurnsTheSlope_IsStableThoughSignificant()
    {
        var trend = RecentTrend.Of(
            PublishedFigures.Measure("drug-trafficking"), Make.March, PublishedFigures.RecentYears("drug-trafficking"));
        (trend.Test!.IsSignificant, trend.IsInfluenced, trend.Answer).ShouldBe((true, true, TrendAnswer.Stable));
        trend.Years.Where(year => year.TurnsTheSlope).ShouldHaveSingleItem()
            .Value.Period.End.ShouldBe(new Month(2021, 3));
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, Outlook.Worse)]
    [InlineData(Polarity.HigherIsBetter, Outlook.Better)]
    [InlineData(Polarity.NoJudgement, Outlook.NotJudged)]
    public void Outlook_OfARise_FollowsPolarity(Polarity polarity, Outlook outlook) =>
        RecentTrend.Of(Make.Measure(polarity: polarity), Make.March, Make.Years(1000, 1200, 1400, 1600, 1800))
            .Outlook.ShouldBe(outlook);

    [Fact]
    public void Of_AllEqual_IsStable()
    {
        var trend = RecentTrend.Of(Make.Measure(), Make.March, Make.Years(500, 500, 500, 500, 500));
        (trend.Answer, trend.Direction, trend.Outlook)
            .ShouldBe((TrendAnswer.Stable, TrendDirection.Stable, Outlook.Steady));
        trend.Test!.ChiSquared.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void Of_NoEventsInFiveYears_IsStable() =>
        RecentTrend.Of(Make.Measure(), Make.March, Make.Years(0, 0, 0, 0, 0)).Answer.ShouldBe(TrendAnswer.Stable);

    [Fact]
    public void Of_MoreThanFiveYears_TestsTheLastFive()
    {
        var trend = RecentTrend.Of(Make.Measure(), Make.March, Make.Years(9_999, 500, 500, 500, 500, 500));
        trend.Years.Select(year => year.Time).ShouldBe([1, 2, 3, 4, 5]);
        trend.Answer.ShouldBe(TrendAnswer.Stable);
    }

    [Fact]
    public void Of_AnyOrder_GivesTheSame()
    {
        var years = Make.Years(1000, 1200, 1150, 1600, 1800);
        var (first, second) = (
            RecentTrend.Of(Make.Measure(), Make.March, years),
            RecentTrend.Of(Make.Measure(), Make.March, years.Reverse()));
        second.Test.ShouldBe(first.Test);
        second.Years.ShouldBe(first.Years);
    }

    [Fact]
    public void Of_Percentages_IsTheCochranArmitageTest()
    {
        (int Part, int Whole)[] parts = [(994, 40299), (1023, 41527), (1199, 42811), (1332, 44064), (1367, 44701)];
        var years = parts.Select(
            (year, index) => Make.PercentageOf(0, year.Part, year.Whole, Make.March.AddMonths(12 * (index - 4))));
        var trend = RecentTrend.Of(Make.Measure(MeasureUnit.Percentage), Make.March, years);
        (trend.Test!.Method, trend.Answer).ShouldBe((TrendMethod.CochranArmitage, TrendAnswer.Increasing));
        trend.Test.ChiSquared.ShouldBe(47.90, 0.005);
        trend.SlopePerYear!.Value.ShouldBe(trend.Test.Slope * 100, 1e-12);
    }

    [Fact]
    public void Of_FallingPercentages_IsReducing() =>
        RecentTrend.Of(Make.Measure(MeasureUnit.Percentage), Make.March, Percentages(500, 450, 400, 350, 300))
            .Answer.ShouldBe(TrendAnswer.Reducing);

    [Fact]
    public void Of_Counts_IsCalculated()
    {
        var years = new[] { 1000, 1200, 1400, 1600, 1800 }
            .Select((count, index) => Make.CountOf(0, count, Make.March.AddMonths(12 * (index - 4))));
        RecentTrend.Of(Make.Measure(MeasureUnit.Count), Make.March, years).Answer.ShouldBe(TrendAnswer.Increasing);
    }

    [Theory]
    [InlineData(NoTrendReason.FewerThanFiveYears, 2, 3, 4)]
    [InlineData(NoTrendReason.FewerThanFiveYears, 4)]
    [InlineData(NoTrendReason.Gap, 0, 1, 3, 4)]
    [InlineData(NoTrendReason.LatestYearMissing, 0, 1, 2, 3)]
    [InlineData(NoTrendReason.LatestYearMissing)]
    public void Of_YearsMissing_SaysWhich(NoTrendReason reason, params int[] held)
    {
        var years = Make.Years(10, 11, 12, 13, 14);
        ShouldNotBeCalculated(RecentTrend.Of(Make.Measure(), Make.March, held.Select(index => years[index])), reason);
    }

    [Theory]
    [InlineData("2020-04", false)]
    [InlineData("2020-05", true)]
    [InlineData("2025-03", true)]
    [InlineData("2025-04", false)]
    [InlineData("2017-04", false)]
    public void Of_ABreak_CountsInsideTheFiveYears(string month, bool isInside)
    {
        var measure = Make.Measure();
        measure.AddBreak(new SeriesBreak(Month.Parse(month), "Counted anew."));
        var trend = RecentTrend.Of(measure, Make.March, Make.Years(10, 11, 12, 13, 14));
        if (isInside)
        {
            ShouldNotBeCalculated(trend, NoTrendReason.BreakInSeries);
            trend.Explanation!.ShouldContain("Counted anew.");
        }
        else
        {
            trend.Reason.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(0, NoTrendReason.NoEvents)]
    [InlineData(1000, NoTrendReason.OnlyEvents)]
    public void Of_PercentagesWithoutVariety_CannotBeCalculated(int part, NoTrendReason reason)
    {
        var years = Percentages(part, part, part, part, part);
        ShouldNotBeCalculated(RecentTrend.Of(Make.Measure(MeasureUnit.Percentage), Make.March, years), reason);
    }

    [Theory]
    [InlineData(MeasureUnit.Ratio)]
    [InlineData(MeasureUnit.GradedJudgement)]
    public void Of_UnitsWithoutATest_CannotBeCalculated(MeasureUnit unit) => ShouldNotBeCalculated(
        RecentTrend.Of(Make.Measure(unit), Make.March, Make.Years(1, 2, 3, 4, 5)), NoTrendReason.NoMethodForUnit);

    [Fact]
    public void Of_SeveralForcesOrOneYearTwice_Refuses()
    {
        Should.Throw<ArgumentException>(
            () => RecentTrend.Of(Make.Measure(), Make.March, [Make.RateOf(0, 1), Make.RateOf(1, 1)]));
        Should.Throw<ArgumentException>(
            () => RecentTrend.Of(Make.Measure(), Make.March, [Make.RateOf(0, 1), Make.RateOf(0, 2)]));
    }

    private static void ShouldNotBeCalculated(RecentTrend trend, NoTrendReason reason)
    {
        (trend.Answer, trend.Reason, trend.Test, trend.Direction, trend.Outlook)
            .ShouldBe((TrendAnswer.CannotBeCalculated, reason, null, null, null));
        trend.Explanation!.ShouldStartWith("The trend cannot be calculated: ");
        trend.Years.ShouldBeEmpty();
    }

    private static IEnumerable<MeasureValue> Percentages(params int[] parts) => parts.Select(
        (part, index) => Make.PercentageOf(0, part, 1000, Make.March.AddMonths(12 * (index - 4))));
}
