using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts.Measures;
using PerformanceReports.Publishing.Measures;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.Measures.MeasureSamples;

namespace PerformanceReports.Publishing.Tests.Charts.Measures;

public sealed class GroupStandingsTests
{
    [Fact]
    public void Of_TheOwnForce_IsAsPublished()
    {
        var measure = Compared([1, 2, 3], own: 0);
        GroupStandings.Of(measure).ShouldBeSameAs(measure.GroupStandings);
        GroupStandings.Of(measure, OwnCode).ShouldBeSameAs(measure.GroupStandings);
    }

    [Fact]
    public void Of_AnotherForce_RanksItsOwnGroupAnew()
    {
        var standings = GroupStandings.Of(WithGroupOfForce2(2, 3, 4), CodeOf(2));
        standings.Select(force => force.ForceCode).ShouldBe([CodeOf(2), CodeOf(3), CodeOf(4)]);
        standings.Select(force => force.RankText).ShouldBe(["1st", "2nd", "3rd"]);
        standings.Select(force => force.Rank).ShouldBe([1, 2, 3]);
        standings.ShouldAllBe(force => force.PlausibleRank.StartsWith("plausibly"));
    }

    [Fact]
    public void Of_AGroupThatLeavesTheForceOut_CountsIt() =>
        GroupStandings.Of(WithGroupOfForce2(3, 4), CodeOf(2)).Count.ShouldBe(3);

    [Fact]
    public void Of_EqualValues_ShareTheRank()
    {
        var measure = WithGroupOfForce2(2, 3);
        var equal = measure.Standings[1].Point;
        var standings = measure.Standings.Select(force => force with { Point = equal });
        GroupStandings.Of(measure with { Standings = [.. standings] }, CodeOf(2))
            .Select(force => force.RankText).ShouldBe(["=1st", "=1st"]);
    }

    [Fact]
    public void Of_ARatio_HasNoRankIntervals() =>
        GroupStandings.Of(WithGroupOfForce2(2, 3) with { Unit = MeasureUnit.Ratio }, CodeOf(2))
            .Select(force => force.PlausibleRank).ShouldBe(["", ""]);

    [Fact]
    public void Of_AMemberWithoutAValue_IsEmpty() =>
        GroupStandings.Of(WithGroupOfForce2(2, 3, 99), CodeOf(2)).ShouldBeEmpty();

    [Fact]
    public void Of_AForceWhoseGroupIsNotHeld_IsEmpty() =>
        GroupStandings.Of(WithGroupOfForce2(), CodeOf(2)).ShouldBeEmpty();

    private static MeasureDocument WithGroupOfForce2(params int[] group) => Compared([1, 2, 3, 4], own: 0) with
    {
        Forces = [Force(2, [], group)],
    };
}
