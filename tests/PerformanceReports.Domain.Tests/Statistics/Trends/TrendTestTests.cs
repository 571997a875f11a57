using MathNet.Numerics.Distributions;
using PerformanceReports.Domain.Statistics.Trends;

namespace PerformanceReports.Domain.Tests.Statistics.Trends;

public sealed class TrendTestTests
{
    private static readonly TrendPoint[] Rates =
    [
        new(1, 24.67, 23.16, 26.25), new(2, 24.6, 23.15, 26.19), new(3, 28, 26.44, 29.64), new(4, 30.2, 28.63, 31.9),
        new(5, 30.6, 28.98, 32.25),
    ];

    private static readonly TrendPart[] Parts =
    [
        new(1, 994, 40299), new(2, 1023, 41527), new(3, 1199, 42811), new(4, 1332, 44064), new(5, 1367, 44701),
    ];

    [Fact]
    public void Threshold_IsChiSquaredAtTwoInAThousand() =>
        ChiSquared.InvCDF(1, 1 - 0.002).ShouldBe(TrendTest.Threshold, 1e-6);

    [Fact]
    public void WeightedLeastSquares_TheGuidancesRates_GivesItsChiSquared()
    {
        var test = WeightedLeastSquares.Of(Rates);
        test.ChiSquared.ShouldBe(46.77, 0.005);
        (test.Slope > 0, test.IsSignificant).ShouldBe((true, true));
    }

    [Fact]
    public void CochranArmitage_TheGuidancesProportions_GivesItsChiSquared()
    {
        var test = CochranArmitage.Of(Parts);
        test.ChiSquared.ShouldBe(47.90, 0.005);
        (test.Slope > 0, test.IsSignificant).ShouldBe((true, true));
    }

    [Fact]
    public void Of_TheSameBackwards_HasTheOtherSlope()
    {
        TrendPoint[] rates = [.. Rates.Select(point => point with { Time = 6 - point.Time })];
        TrendPart[] parts = [.. Parts.Select(part => part with { Time = 6 - part.Time })];
        WeightedLeastSquares.Of(rates).Slope.ShouldBe(-WeightedLeastSquares.Of(Rates).Slope, 1e-9);
        CochranArmitage.Of(parts).Slope.ShouldBe(-CochranArmitage.Of(Parts).Slope, 1e-12);
        CochranArmitage.Of(parts).ChiSquared.ShouldBe(CochranArmitage.Of(Parts).ChiSquared, 1e-9);
    }

    [Fact]
    public void Of_AnyOrder_GivesTheSame()
    {
        TrendPoint[] rates = [.. Rates.Reverse()];
        TrendPart[] parts = [.. Parts.Reverse()];
        WeightedLeastSquares.Of(rates).ShouldBe(WeightedLeastSquares.Of(Rates));
        CochranArmitage.Of(parts).ShouldBe(CochranArmitage.Of(Parts));
    }

    [Fact]
    public void CochranArmitage_Slope_IsAProportionAYear() =>
        CochranArmitage.Of([new(1, 10, 100), new(2, 20, 100), new(3, 30, 100)]).Slope.ShouldBe(0.1, 1e-12);

    [Fact]
    public void WeightedLeastSquares_PointsOnALine_GiveIt() =>
        WeightedLeastSquares.Of([new(1, 1, 0, 2), new(2, 3, 2, 4), new(3, 5, 4, 6)]).Slope.ShouldBe(2, 1e-12);

    [Fact]
    public void WeightedLeastSquares_WithoutWidthOrTime_Refuses()
    {
        Should.Throw<ArgumentException>(() => WeightedLeastSquares.Of([new(1, 1, 0, 2), new(2, 3, 3, 3)]))
            .Message.ShouldContain("weight");
        Should.Throw<ArgumentException>(() => WeightedLeastSquares.Of([new(1, 1, 0, 2), new(1, 3, 2, 4)]));
        Should.Throw<ArgumentException>(() => WeightedLeastSquares.Of([new(1, 1, 0, 2)]));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    public void CochranArmitage_NothingOrEverything_Refuses(int first, int second) =>
        Should.Throw<ArgumentException>(() => CochranArmitage.Of([new(1, first, 10), new(2, second, 10)]));

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(1, 0)]
    public void CochranArmitage_NoPartOfItsWhole_Refuses(int numerator, int denominator) =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => CochranArmitage.Of([new(1, numerator, denominator), new(2, 1, 10)]));
}
