using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Ranks;

namespace PerformanceReports.Domain.Tests.Statistics.Ranks;

public sealed class RankIntervalTests
{
    [Fact]
    public void Of_ForcesFarApart_NoOtherRankIsPlausible()
    {
        var intervals = RankIntervals.Of(
            [Make.RateOf(0, 10_000), Make.RateOf(1, 20_000), Make.RateOf(2, 30_000)], Polarity.LowerIsBetter);
        (intervals[Make.Code(0)].Best, intervals[Make.Code(0)].Worst).ShouldBe((1, 1));
        intervals[Make.Code(2)].Text.ShouldBe("plausibly only 3rd");
    }

    [Fact]
    public void Of_HigherIsBetter_TurnsTheRanks()
    {
        var intervals = RankIntervals.Of([Make.RateOf(0, 10_000), Make.RateOf(1, 20_000)], Polarity.HigherIsBetter);
        (intervals[Make.Code(0)].Best, intervals[Make.Code(1)].Best).ShouldBe((2, 1));
    }

    [Fact]
    public void Of_ForcesAlike_NearlyEveryRankIsPlausible()
    {
        var interval = RankIntervals.Of(
            [.. Enumerable.Range(0, 8).Select(force => Make.RateOf(force, 12))], Polarity.LowerIsBetter)[Make.Code(3)];
        interval.Observed.Text.ShouldBe("=1st");
        (interval.Best, interval.Worst).ShouldBe((1, 8));
        interval.Text.ShouldBe("plausibly 1st to 8th");
    }

    [Fact]
    public void Of_NoEventsAnywhere_SharesTheFirstRank() =>
        RankIntervals.Of([Make.RateOf(0, 0), Make.RateOf(1, 0)], Polarity.LowerIsBetter).Values
            .Select(interval => (interval.Best, interval.Worst)).ShouldBe([(1, 1), (1, 1)]);

    [Fact]
    public void Of_TheSameInputs_GivesTheSameAnswer_AndSaysHow()
    {
        var interval = RankIntervals.Of([Make.RateOf(0, 40), Make.RateOf(1, 45)], Polarity.LowerIsBetter)[Make.Code(0)];
        (interval.Draws, interval.Level, interval.Seed)
            .ShouldBe((RankIntervals.UsualDraws, 0.95, RankIntervals.UsualSeed));
        RankIntervals.Of([Make.RateOf(0, 40), Make.RateOf(1, 45)], Polarity.LowerIsBetter)[Make.Code(0)]
            .ShouldBe(interval);
    }

    [Fact]
    public void Of_AnyForces_ContainsTheRankInAnyOrder()
    {
        var random = new Random(5);
        for (var number = 0; number < 60; number++)
        {
            var polarity = (Polarity)random.Next(3);
            var values = Enumerable.Range(0, 2 + random.Next(42))
                .Select(force => Make.RateOf(force, random.Next(1 + random.Next(400)), 1 + random.Next(1_000)))
                .ToList();
            var intervals = RankIntervals.Of(values, polarity, 400);
            intervals.Values.ShouldAllBe(interval =>
                1 <= interval.Best && interval.Best <= interval.Observed.Place &&
                interval.Observed.Place <= interval.Worst && interval.Worst <= values.Count);
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values));
            var shuffled = RankIntervals.Of(values, polarity, 400);
            values.ShouldAllBe(value => shuffled[value.Force] == intervals[value.Force]);
        }
    }

    [Fact]
    public void For_OneForce_IsTheSameAsAmongAll()
    {
        var values = Enumerable.Range(0, 8).Select(force => Make.RateOf(force, 300 + (force * 5))).ToList();
        var all = RankIntervals.Of(values, Polarity.LowerIsBetter);
        values.ShouldAllBe(value =>
            RankIntervals.For(value.Force, values, Polarity.LowerIsBetter) == all[value.Force]);
    }

    [Fact]
    public void For_AForceThatIsNotCompared_Refuses() => Should.Throw<ArgumentException>(
        () => RankIntervals.For(Make.Code(5), [Make.RateOf(0, 1), Make.RateOf(1, 1)], Polarity.LowerIsBetter));

    [Fact]
    public void Of_ManyEqualForces_ContainsTheSharedRankOutsideItsDraws()
    {
        var intervals = RankIntervals.Of(
            [.. Enumerable.Range(0, 80).Select(force => Make.RateOf(force, 100_000))], Polarity.LowerIsBetter, 1_000);
        intervals.Values.ShouldAllBe(interval => interval.Best == 1 && interval.Worst > 60);
    }

    [Fact]
    public void Of_OneForce_Refuses() =>
        Should.Throw<ArgumentException>(() => RankIntervals.Of([Make.RateOf(0, 1)], Polarity.LowerIsBetter));

    [Fact]
    public void Of_NegativeCount_Refuses()
    {
        MeasureValue[] values = [Make.RateOf(0, 1), Make.RateOf(1, 1) with { Numerator = -1 }];
        Should.Throw<ArgumentOutOfRangeException>(() => RankIntervals.Of(values, Polarity.LowerIsBetter));
    }

    [Fact]
    public void Of_NoDraws_Refuses() => Should.Throw<ArgumentOutOfRangeException>(
        () => RankIntervals.Of([Make.RateOf(0, 1), Make.RateOf(1, 1)], Polarity.LowerIsBetter, draws: 0));
}
