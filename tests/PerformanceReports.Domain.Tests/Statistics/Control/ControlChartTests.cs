using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics.Control;

namespace PerformanceReports.Domain.Tests.Statistics.Control;

public sealed class ControlChartTests
{
    // Twelve points about 50 with a mean moving range of 4 and without a signal.
    private static readonly int[] Quiet = [48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 48, 52];

    [Fact]
    public void Of_EverydayVariation_HasNoSignal()
    {
        var segment = ControlChart.Of(Points.Of(Quiet)).Segments.ShouldHaveSingleItem();
        (segment.Reason, segment.Explanation, segment.Break).ShouldBe((null, null, null));
        segment.Signals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(90, TrendDirection.Increasing, "a point above the upper limit, January 2021")]
    [InlineData(10, TrendDirection.Reducing, "a point below the lower limit, January 2021")]
    public void Signals_APointFarOff_IsOutsideTheLimits(int value, TrendDirection side, string text)
    {
        var signal = ControlChart.Of(Points.Of([.. Quiet, value, .. Quiet])).Signals.ShouldHaveSingleItem();
        (signal.Kind, signal.Side, signal.Text).ShouldBe((ControlSignalKind.OutsideLimits, side, text));
        signal.Points.ShouldHaveSingleItem().Value.ShouldBe(value);
    }

    [Theory]
    [InlineData(new[] { 47, 48, 49, 50, 51, 52, 53 }, TrendDirection.Increasing)]
    [InlineData(new[] { 53, 52, 51, 50, 49, 48, 47 }, TrendDirection.Reducing)]
    public void Signals_SevenOneWay_IsSixSteps(int[] run, TrendDirection side)
    {
        var signal = Only(ControlSignalKind.RisingOrFalling, [.. Quiet, .. run, .. Quiet]);
        (signal.Side, signal.Points.Count >= 7).ShouldBe((side, true));
    }

    [Theory]
    [InlineData(new[] { 50, 48, 49, 50, 51, 52, 53, 50 })]
    [InlineData(new[] { 50, 47, 48, 49, 50, 50, 51, 52, 53, 50 })]
    public void Signals_SixOneWayOrAnEqualStep_IsNone(int[] run) =>
        ControlChart.Of(Points.Of([.. Quiet, .. run, .. Quiet])).Signals
            .ShouldNotContain(signal => signal.Kind == ControlSignalKind.RisingOrFalling);

    [Theory]
    [InlineData(60, TrendDirection.Increasing)]
    [InlineData(40, TrendDirection.Reducing)]
    public void Signals_TwoOfThreeNearALimit_NamesAllThree(int near, TrendDirection side)
    {
        int[] values = [.. Quiet, near, near > 50 ? 51 : 49, near, .. Quiet];
        var signal = Only(ControlSignalKind.TwoOfThreeNearLimit, values);
        (signal.Side, signal.Points.Count).ShouldBe((side, 3));
    }

    [Fact]
    public void Signals_TwoNearALimitButTheThirdOnTheOtherSide_IsNone() =>
        ControlChart.Of(Points.Of([.. Quiet, 48, 60, 60, 48, .. Quiet])).Signals
            .ShouldNotContain(signal => signal.Kind == ControlSignalKind.TwoOfThreeNearLimit);

    [Fact]
    public void Signals_TwoNearOppositeLimits_IsNone() =>
        ControlChart.Of(Points.Of([.. Quiet, 60, 51, 40, .. Quiet])).Signals
            .ShouldNotContain(signal => signal.Kind == ControlSignalKind.TwoOfThreeNearLimit);

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void Signals_SevenOnOneSide_IsASignalAndSixIsNot(int length, bool isSignal)
    {
        // The run begins and ends below the mean, so that only its own points count.
        int[] values = [.. Quiet, 48, .. Enumerable.Range(0, length).Select(index => 51 + (index % 2)), 48, .. Quiet];
        var signals = ControlChart.Of(Points.Of(values)).Signals
            .Where(signal => signal.Kind == ControlSignalKind.OneSideOfMean).ToList();
        signals.Count.ShouldBe(isSignal ? 1 : 0);
        signals.ShouldAllBe(signal => signal.Points.Count == length && signal.Side == TrendDirection.Increasing);
    }

    [Fact]
    public void Signals_PointsOnTheMean_AreOnNeitherSide() =>
        ControlChart.Of(Points.Of([.. Enumerable.Repeat(50, 20)])).Signals.ShouldBeEmpty();

    [Fact]
    public void Signals_OfSeveralKinds_StandInTheirOrder()
    {
        int[] values = [.. Quiet, .. Quiet, 55, 56, 57, 58, 59, 60, 61, 62, 90];
        var kinds = ControlChart.Of(Points.Of(values)).Signals.Select(signal => signal.Kind).ToList();
        kinds.ShouldBe(kinds.Order());
        kinds.Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Of_ABreak_BeginsASegmentWithItsOwnLimits()
    {
        var broken = new SeriesBreak(Points.First.AddMonths(12), "Counted anew.");
        var chart = ControlChart.Of(Points.Of([.. Quiet, .. Quiet.Select(value => value + 500)]), [broken]);
        chart.Segments.Select(segment => segment.Limits!.Mean).ShouldBe([50, 550]);
        chart.Segments[1].Break.ShouldBe(broken);
        chart.Signals.ShouldBeEmpty();
    }

    [Fact]
    public void Of_ABreakInsideAQuarter_BeginsWithThatQuarter()
    {
        var quarters = Enumerable.Range(0, 4)
            .Select(index => new ControlPoint(Period.QuarterEnding(new Month(2020, 3).AddMonths(3 * index)), 1));
        ControlChart.Of(quarters, [new SeriesBreak(new(2020, 5), "Counted anew.")]).Segments
            .Select(segment => segment.Points.Count).ShouldBe([1, 3]);
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Of_FewerThanTwelvePoints_HasNoLimitsAndSaysWhy(int count, bool isTooFew)
    {
        var segment = ControlChart.Of(Points.Of([.. Enumerable.Range(0, count)])).Segments[0];
        segment.Reason.ShouldBe(isTooFew ? NoLimitsReason.TooFewPoints : null);
        (segment.Limits is null).ShouldBe(isTooFew);
        segment.Explanation.ShouldBe(
            isTooFew ? "Limits need at least 12 points; from January 2020 on there are 11." : null);
    }

    [Fact]
    public void Of_NoTwoAdjacentPoints_HasNoLimits()
    {
        var points = Points.Of(Quiet)
            .Select((point, index) => point with { Period = new(Points.First.AddMonths(index * 2), 1) });
        ControlChart.Of(points).Segments[0].Reason.ShouldBe(NoLimitsReason.NoAdjacentPoints);
    }

    [Fact]
    public void Of_AGap_BreaksRuns()
    {
        var points = Points.Of([.. Quiet, 51, 52, 51, 52, 51, 52, 51, 52, .. Quiet]).Where((_, index) => index != 16);
        ControlChart.Of(points).Signals.ShouldNotContain(signal => signal.Kind == ControlSignalKind.OneSideOfMean);
    }

    [Fact]
    public void Of_NoPoints_IsEmpty()
    {
        var chart = ControlChart.Of([]);
        (chart.Segments.Count, chart.RecentSignals.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Of_AnyOrder_GivesTheSame()
    {
        int[] values = [.. Quiet, 90, .. Quiet, 51, 52, 51, 52, 51, 52, 51];
        var points = Points.Of(values).ToArray();
        var first = ControlChart.Of(points);
        new Random(3).Shuffle(points);
        var second = ControlChart.Of(points);
        second.Segments[0].Limits.ShouldBe(first.Segments[0].Limits);
        second.Signals.Select(signal => signal.Text).ShouldBe(first.Signals.Select(signal => signal.Text));
    }

    [Fact]
    public void RecentSignals_ReachIntoTheLastTwelveMonths()
    {
        var late = ControlChart.Of(Points.Of([.. Quiet, .. Quiet, 90]));
        var early = ControlChart.Of(Points.Of([90, .. Quiet, .. Quiet]));
        (late.RecentSignals.Count, early.RecentSignals.Count, early.Signals.Count()).ShouldBe((1, 0, 1));
    }

    [Fact]
    public void Of_OverlappingOrMixedPeriods_Refuses()
    {
        var years = new[] { 3, 4 }.Select(month => new ControlPoint(Period.YearEnding(new Month(2025, month)), 1));
        Should.Throw<ArgumentException>(() => ControlChart.Of(years)).Message.ShouldContain("not rolling");
        ControlPoint[] mixed = [new(Period.QuarterEnding(new(2025, 3)), 1), new(new Period(new(2025, 4), 1), 1)];
        Should.Throw<ArgumentException>(() => ControlChart.Of(mixed)).Message.ShouldContain("lengths");
    }

    [Fact]
    public void OutlookFor_AHighSignal_FollowsPolarity()
    {
        var signal = ControlChart.Of(Points.Of([.. Quiet, 90, .. Quiet])).Signals.Single();
        signal.OutlookFor(Polarity.LowerIsBetter).ShouldBe(Outlook.Worse);
        signal.OutlookFor(Polarity.HigherIsBetter).ShouldBe(Outlook.Better);
    }

    private static ControlSignal Only(ControlSignalKind kind, int[] values) =>
        ControlChart.Of(Points.Of(values)).Signals.Where(signal => signal.Kind == kind).ShouldHaveSingleItem();
}
