using PerformanceReports.Domain.Statistics.Control;

namespace PerformanceReports.Domain.Tests.Statistics.Control;

public sealed class ControlLimitsTests
{
    private static readonly int[] Published = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

    [Theory]
    [InlineData(true, 4.60, 1.94, -0.72)]
    [InlineData(false, 6.95, 1.94, -3.06)]
    public void Of_ThePublishedPoints_GivesThePublishedLimits(bool isScreened, double upper, double mean, double lower)
    {
        var limits = ControlLimits.Of(Points.Of(Published), ControlBounds.None, isScreened);
        ((double)limits.Upper).ShouldBe(upper, 0.005);
        ((double)limits.Mean).ShouldBe(mean, 0.005);
        ((double)limits.Lower).ShouldBe(lower, 0.005);
        (limits.MovingRanges, limits.ScreenedOut).ShouldBe((17, isScreened ? 2 : 0));
    }

    [Fact]
    public void NearLimits_AreTwoThirdsOfTheWay()
    {
        var limits = ControlLimits.Of(Points.Of(Published), ControlBounds.None);
        limits.NearUpper.ShouldBe(limits.Mean + (1.7733m * limits.MeanMovingRange));
        limits.NearLower.ShouldBe(limits.Mean - (1.7733m * limits.MeanMovingRange));
    }

    [Fact]
    public void ShownLimits_StayWithinTheBounds()
    {
        var limits = ControlLimits.Of(Points.Of(Published), ControlBounds.NotBelowZero);
        (limits.ShownLower, limits.ShownUpper).ShouldBe((0, limits.Upper));
        limits.Lower.ShouldBeLessThan(0);
        var part = ControlLimits.Of(Points.Of(90, 99, 90, 99, 90, 99), ControlBounds.Percentage);
        (part.ShownLower, part.ShownUpper).ShouldBe((part.Lower, 100));
    }

    [Fact]
    public void Of_EqualPoints_HasNoWidth()
    {
        var limits = ControlLimits.Of(Points.Of(Enumerable.Repeat(7, 12).ToArray()), ControlBounds.NotBelowZero);
        (limits.Lower, limits.Mean, limits.Upper, limits.ScreenedOut).ShouldBe((7, 7, 7, 0));
    }

    [Fact]
    public void Of_OneRareEvent_KeepsItsRanges()
    {
        var limits = ControlLimits.Of(Points.Of(0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0), ControlBounds.NotBelowZero);
        (limits.ScreenedOut, limits.MeanMovingRange > 0).ShouldBe((0, true));
    }

    [Fact]
    public void Of_AGap_TakesNoRangeAcrossIt()
    {
        var points = Points.Of(1, 2, 1, 2, 1, 2, 101, 102, 101, 102, 101, 102).ToList();
        var apart = points.Select((point, index) => index < 6
            ? point
            : point with { Period = new(point.Period.End.AddMonths(1), 1) });
        var limits = ControlLimits.Of([.. apart], ControlBounds.None);
        (limits.MovingRanges, limits.MeanMovingRange).ShouldBe((10, 1));
    }

    [Fact]
    public void Of_NoAdjacentPoints_Refuses() =>
        Should.Throw<ArgumentException>(() => ControlLimits.Of(Points.Of(1), ControlBounds.None));
}
