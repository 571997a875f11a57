using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Statistics.Intervals;

namespace PerformanceReports.Domain.Tests.Statistics.Intervals;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(0.95, 1.959964)]
    [InlineData(0.998, 3.090232)]
    public void Quantile_OfALevel_IsThePublishedOne(double level, double z) =>
        ConfidenceLevel.Quantile(level).ShouldBe(z, 5e-7);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(-0.95)]
    [InlineData(double.NaN)]
    public void Quantile_NoLevel_SaysHowToWriteIt(double level) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ConfidenceLevel.Quantile(level)).Message.ShouldContain("0.95");

    [Theory]
    [InlineData(9, IntervalMethod.ExactPoisson)]
    [InlineData(9.99, IntervalMethod.ExactPoisson)]
    [InlineData(10, IntervalMethod.Byar)]
    [InlineData(1_000_000, IntervalMethod.Byar)]
    public void RateInterval_ByCount_ChoosesTheMethod(double count, IntervalMethod method) =>
        RateInterval.Of((decimal)count, 100, 100).Method.ShouldBe(method);

    [Fact]
    public void RateInterval_AtTen_TheTwoMethodsNearlyAgree()
    {
        var (byar, exact) = (ByarInterval.Of(10), ExactPoissonInterval.Of(10));
        ((double)byar.Lower).ShouldBe((double)exact.Lower, 0.02);
        ((double)byar.Upper).ShouldBe((double)exact.Upper, 0.02);
    }

    [Fact]
    public void RateInterval_NoEvents_BeginsAtZero()
    {
        var interval = RateInterval.Of(0, 1000, 1000);
        interval.Lower.ShouldBe(0);
        ((double)interval.Upper).ShouldBe(-Math.Log(0.025), 1e-9);
    }

    [Theory]
    [InlineData(10_000, 0.0196)]
    [InlineData(1_000_000, 0.00196)]
    public void RateInterval_ManyEvents_IsNearTwoStandardErrors(int count, double half) =>
        ((double)RateInterval.Of(count, count, 1).Width / 2).ShouldBe(half, half / 100);

    [Fact]
    public void WilsonInterval_AtTheEnds_ReachesThemExactly()
    {
        WilsonInterval.Of(0, 7).Lower.ShouldBe(0);
        WilsonInterval.Of(7, 7).Upper.ShouldBe(1);
        WilsonInterval.Of(7, 7, 100).Upper.ShouldBe(100);
    }

    [Fact]
    public void Of_NegativeCount_Refuses()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => RateInterval.Of(-1, 10, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => ExactPoissonInterval.Of(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => WilsonInterval.Of(-1, 10));
        Should.Throw<ArgumentOutOfRangeException>(() => ByarInterval.Of(0)).Message.ShouldContain("exact");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Of_NoDenominator_Refuses(int denominator)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => RateInterval.Of(1, denominator, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => WilsonInterval.Of(0, denominator));
    }

    [Fact]
    public void WilsonInterval_PartAboveTheWhole_Refuses() =>
        Should.Throw<ArgumentOutOfRangeException>(() => WilsonInterval.Of(11, 10));

    [Theory]
    [InlineData(MeasureUnit.Ratio)]
    [InlineData(MeasureUnit.GradedJudgement)]
    public void ValueInterval_OfARatioOrGrade_IsNone(MeasureUnit unit) =>
        ValueInterval.Of(unit, Make.RateOf(0, 10)).ShouldBeNull();

    [Fact]
    public void ValueInterval_OfACount_IsInEvents() =>
        ValueInterval.Of(MeasureUnit.Count, Make.CountOf(0, 65))!.Lower.ShouldBe(50.163188m, 0.000001m);

    [Fact]
    public void ValueInterval_OfAPercentage_IsInPerCent() =>
        ValueInterval.Of(MeasureUnit.Percentage, Make.PercentageOf(0, 65, 100))!.Upper.ShouldBe(73.635752m, 0.000001m);

    [Fact]
    public void ValueInterval_PercentageWithoutWhole_SaysWhose() =>
        Should.Throw<ArgumentException>(() => ValueInterval.Of(MeasureUnit.Percentage, Make.CountOf(0, 65)))
            .Message.ShouldContain("E23000001");

    [Theory]
    [InlineData(0.95, "95%")]
    [InlineData(0.998, "99.8%")]
    public void LevelText_OfALevel_IsInPerCent(double level, string text) =>
        RateInterval.Of(12, 100, 1, level).LevelText.ShouldBe(text);
}
