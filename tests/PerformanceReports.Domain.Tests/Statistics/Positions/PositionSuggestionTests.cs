using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Positions;

namespace PerformanceReports.Domain.Tests.Statistics.Positions;

public sealed class PositionSuggestionTests
{
    // Beside the own force one other, so that the average is midway between the two.
    [Theory]
    [InlineData(10_000, 10_100, BenchmarkPosition.Similar, BenchmarkPosition.Similar)]
    [InlineData(10_000, 11_000, BenchmarkPosition.Similar, BenchmarkPosition.Below)]
    [InlineData(10_000, 13_000, BenchmarkPosition.Below, BenchmarkPosition.Below)]
    [InlineData(13_000, 10_000, BenchmarkPosition.Above, BenchmarkPosition.Above)]
    [InlineData(5, 9, BenchmarkPosition.Similar, BenchmarkPosition.Similar)]
    [InlineData(0, 40, BenchmarkPosition.Below, BenchmarkPosition.Below)]
    public void Of_TwoForces_DependsOnTheMethod(
        int own,
        int other,
        BenchmarkPosition byDefault,
        BenchmarkPosition byInterval)
    {
        Suggest(PositionMethod.SignificantAndMaterial, own, other).Position.ShouldBe(byDefault);
        Suggest(PositionMethod.Interval, own, other).Position.ShouldBe(byInterval);
    }

    [Fact]
    public void Of_AGapOfExactlyTenPerCent_IsMaterial()
    {
        // The average of 110 and 90 is 100.
        Suggest(PositionMethod.SignificantAndMaterial, 110_000, 90_000).IsMaterial.ShouldBeTrue();
        Suggest(PositionMethod.SignificantAndMaterial, 109_999, 90_001).IsMaterial.ShouldBeFalse();
    }

    [Theory]
    [InlineData(PositionMethod.SignificantAndMaterial)]
    [InlineData(PositionMethod.Interval)]
    [InlineData(PositionMethod.OverdispersedLimits)]
    public void Of_NoEventsAnywhere_IsSimilar(PositionMethod method)
    {
        var suggestion = Suggest(method, 0, 0, 0);
        (suggestion.Position, suggestion.Gap, suggestion.Limits).ShouldBe((BenchmarkPosition.Similar, null, null));
    }

    [Theory]
    [InlineData(PositionMethod.SignificantAndMaterial)]
    [InlineData(PositionMethod.Interval)]
    [InlineData(PositionMethod.OverdispersedLimits)]
    public void Of_AllEqual_IsSimilar(PositionMethod method) =>
        Suggest(method, 1_000_000, 1_000_000, 1_000_000, 1_000_000).Position.ShouldBe(BenchmarkPosition.Similar);

    [Fact]
    public void OverdispersedLimits_OfForcesAlike_AreThoseOfChanceAlone()
    {
        var limits = Suggest(PositionMethod.OverdispersedLimits, 100, 100, 100, 100).Limits!;
        (limits.Phi, limits.TauSquared).ShouldBe((0, 0));
        ((double)limits.Upper).ShouldBe(0.1 * Math.Pow(1 + (1.959964 / 20), 2), 1e-6);
    }

    [Fact]
    public void OverdispersedLimits_OfVeryFewEvents_DoNotTurnBelowZero() =>
        Suggest(PositionMethod.OverdispersedLimits, 0, 1, 0, 0).Limits!.Lower.ShouldBe(0);

    [Fact]
    public void OverdispersedLimits_OfASmallForce_AreWider()
    {
        MeasureValue[] values = [Make.RateOf(0, 10, 10_000), Make.RateOf(1, 1_000), Make.RateOf(2, 1_000)];
        var small = OverdispersedLimits.Of(Make.Code(0), values, 1, 1000);
        var large = OverdispersedLimits.Of(Make.Code(1), values, 1, 1000);
        (small.Lower < large.Lower && small.Upper > large.Upper).ShouldBeTrue();
        (small.Phi, small.TauSquared).ShouldBe((large.Phi, large.TauSquared));
    }

    [Fact]
    public void OverdispersedLimits_OfAnUnknownForce_Refuses() => Should.Throw<ArgumentException>(
        () => OverdispersedLimits.Of(Make.Code(9), [Make.RateOf(0, 1), Make.RateOf(1, 1)], 1, 1000));

    [Theory]
    [InlineData(PositionMethod.SignificantAndMaterial)]
    [InlineData(PositionMethod.Interval)]
    [InlineData(PositionMethod.OverdispersedLimits)]
    public void Of_AnyOrder_GivesTheSame(PositionMethod method)
    {
        var random = new Random(11);
        var values = Enumerable.Range(0, 8).Select(force => Make.RateOf(force, random.Next(5_000))).ToList();
        var measure = Make.Measure(method: method);
        var first = PositionSuggestion.Of(measure, Benchmark.Of(values, measure.Polarity), Make.Code(2));
        values.Reverse();
        var second = PositionSuggestion.Of(measure, Benchmark.Of(values, measure.Polarity), Make.Code(2));
        (second.Position, second.Average, second.Interval, second.Limits?.Lower, second.Limits?.TauSquared)
            .ShouldBe((first.Position, first.Average, first.Interval, first.Limits?.Lower, first.Limits?.TauSquared));
    }

    [Fact]
    public void Of_APercentage_ComparesByWilsonsInterval()
    {
        MeasureValue[] values = [Make.PercentageOf(0, 80, 1000), Make.PercentageOf(1, 120, 1000)];
        var measure = Make.Measure(MeasureUnit.Percentage, Polarity.HigherIsBetter);
        var suggestion = PositionSuggestion.Of(measure, Benchmark.Of(values, measure.Polarity), Make.Code(0));
        (suggestion.Position, suggestion.Average).ShouldBe((BenchmarkPosition.Below, 10));
        suggestion.Interval!.Upper.ShouldBe(9.85m, 0.01m);
    }

    [Fact]
    public void Of_ARatio_SuggestsNothingAndSaysWhy()
    {
        var benchmark = Benchmark.Of([Make.RateOf(0, 1), Make.RateOf(1, 1)], Polarity.LowerIsBetter);
        var suggestion = PositionSuggestion.Of(Make.Measure(MeasureUnit.Ratio), benchmark, Make.Code(0));
        (suggestion.Position, suggestion.Reason).ShouldBe((null, NoPositionReason.NoMethodForUnit));
    }

    [Fact]
    public void Of_AForceThatIsNotCompared_Refuses() => Should.Throw<ArgumentException>(
            () => PositionSuggestion.Of(
                Make.Measure(),
                Benchmark.Of([Make.RateOf(0, 1), Make.RateOf(1, 1)], Polarity.LowerIsBetter),
                Make.Code(7)))
        .Message.ShouldContain("E23000008");

    [Theory]
    [InlineData(PositionMethod.SignificantAndMaterial, "10%")]
    [InlineData(PositionMethod.Interval, "95% interval")]
    [InlineData(PositionMethod.OverdispersedLimits, "widened")]
    public void Rule_OfAMethod_IsInWords(PositionMethod method, string part)
    {
        PositionMethods.Rule(method).ShouldContain(part);
        PositionMethods.Name(method).ShouldNotBeNullOrWhiteSpace();
    }

    private static PositionSuggestion Suggest(PositionMethod method, params int[] counts)
    {
        var values = counts.Select((count, force) => Make.RateOf(force, count)).ToList();
        return PositionSuggestion.Of(
            Make.Measure(method: method), Benchmark.Of(values, Polarity.LowerIsBetter), Make.Code(0));
    }
}
