using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Suggestions;
using PerformanceReports.Domain.Tests.Statistics.Published;

namespace PerformanceReports.Domain.Tests.Statistics.Suggestions;

public sealed class BenchmarkSuggestionTests
{
    [Fact]
    public void Of_ResidentialBurglary_IsTheSentenceThatTheOfficeAskedFor()
    {
        var suggestion = Published("residential-burglary", "2025-03");
        suggestion.Sentence.ShouldBe(
            "12-month rate 6.25 per 1,000 households; MSG average 5.30; 8th of 8, plausibly 7th to 8th; above, by " +
            "18% and outside the 95% interval 6.07 to 6.43");
        suggestion.Verdict!.Text.ShouldBe("8th/8 MSG (above MSG average rate)");
    }

    [Theory]
    [InlineData(
        "serious-violence",
        "similar: 9% below and outside the 95% interval 0.425 to 0.488, but by less than 10%")]
    [InlineData("homicide", "similar: 1% above and inside the 95% interval 0.0038 to 0.0123")]
    [InlineData("drug-trafficking", "below, by 57% and outside the 95% interval 0.305 to 0.359")]
    public void Parts_OfOtherMeasures_EndWithTheGrounds(string measure, string expected) =>
        Published(measure, "2025-03").Parts[^1].ShouldBe(expected);

    [Fact]
    public void Sentence_OfOverdispersedLimits_NamesThem() =>
        Published("residential-burglary", "2025-03", PositionMethod.OverdispersedLimits).Parts[^1]
            .ShouldBe("similar: 18% above and inside the overdispersed limits 4.23 to 6.49");

    [Fact]
    public void Sentence_NumbersThatWouldRoundToTheSame_ShowMoreDecimals()
    {
        MeasureValue[] values = [Make.RateOf(0, 10_001), Make.RateOf(1, 10_007)];
        var measure = Make.Measure(method: PositionMethod.Interval);
        BenchmarkSuggestion.Of(measure, Benchmark.Of(values, measure.Polarity), Make.Code(0)).Sentence
            .ShouldContain("10.001 per 1,000 residents; MSG average 10.004");
    }

    [Fact]
    public void Sentence_AGapJustBelowTenPerCent_DoesNotSayTen()
    {
        MeasureValue[] values = [Make.RateOf(0, 109_960), Make.RateOf(1, 90_040)];
        BenchmarkSuggestion.Of(Make.Measure(), Benchmark.Of(values, Polarity.LowerIsBetter), Make.Code(0)).Parts[^1]
            .ShouldStartWith("similar: 9.96% above");
    }

    [Theory]
    [InlineData(10_010, 9_990, "similar: less than 1% above and inside the 95% interval")]
    [InlineData(9_990, 10_010, "similar: less than 1% below and inside the 95% interval")]
    [InlineData(10_000, 10_000, "similar: equal to the average and inside the 95% interval")]
    public void Sentence_AGapThatWouldRoundToNothing_IsLessThanOnePerCent(int own, int other, string expected)
    {
        MeasureValue[] values = [Make.RateOf(0, own), Make.RateOf(1, other)];
        BenchmarkSuggestion.Of(Make.Measure(), Benchmark.Of(values, Polarity.LowerIsBetter), Make.Code(0)).Parts[^1]
            .ShouldStartWith(expected);
    }

    [Fact]
    public void Of_SharedRank_SaysSoAndCanBeParsed()
    {
        MeasureValue[] values = [Make.RateOf(0, 50), Make.RateOf(1, 50), Make.RateOf(2, 90)];
        var suggestion = BenchmarkSuggestion.Of(
            Make.Measure(), Benchmark.Of(values, Polarity.LowerIsBetter), Make.Code(1));
        suggestion.Parts[2].ShouldStartWith("=1st of 3, plausibly 1st to ");
        suggestion.Verdict!.ShouldSatisfyAllConditions(
            verdict => verdict.Text.ShouldStartWith("=1st/3 MSG"),
            verdict => verdict.Rank.ShouldBe(1));
    }

    [Fact]
    public void Of_AllForces_ComparesWithTheNationalValue()
    {
        var measure = Make.Measure(MeasureUnit.Percentage, Polarity.HigherIsBetter, group: BenchmarkGroup.AllForces);
        MeasureValue[] values = [Make.PercentageOf(0, 600, 1000), Make.PercentageOf(1, 10, 100)];
        var benchmark = Benchmark.Of(values, measure.Polarity);
        var suggestion = BenchmarkSuggestion.Of(measure, benchmark, Make.Code(0), national: 55.45m);
        suggestion.Position.Average.ShouldBe(55.45m);
        suggestion.Parts[1].ShouldBe("national average 55.45%");
        suggestion.Verdict!.Text.ShouldBe("1st/2 (similar to national average)");
        BenchmarkSuggestion.Of(measure, benchmark, Make.Code(0)).Parts[1].ShouldBe("average of the 2 forces 35.00%");
    }

    [Fact]
    public void Of_ASimilarGroup_IgnoresTheNationalValue()
    {
        var benchmark = Benchmark.Of([Make.RateOf(0, 50), Make.RateOf(1, 70)], Polarity.LowerIsBetter);
        BenchmarkSuggestion.Of(Make.Measure(), benchmark, Make.Code(0), national: 99).Position.Average
            .ShouldBe(benchmark.Average);
    }

    [Fact]
    public void Of_NoEventsAnywhere_SaysSo()
    {
        var benchmark = Benchmark.Of([Make.RateOf(0, 0), Make.RateOf(1, 0)], Polarity.LowerIsBetter);
        BenchmarkSuggestion.Of(Make.Measure(), benchmark, Make.Code(0)).Sentence.ShouldEndWith(
            "=1st of 2, plausibly only 1st; similar: every force has none");
    }

    [Fact]
    public void Of_AForceMissing_CountsThoseCompared()
    {
        var seven = PublishedFigures.Group("homicide", "2025-03").Skip(1).ToList();
        var measure = PublishedFigures.Measure("homicide");
        BenchmarkSuggestion.Of(measure, Benchmark.Of(seven, measure.Polarity), PublishedFigures.OwnForce)
            .Verdict!.Of.ShouldBe(7);
    }

    [Fact]
    public void Of_ARatio_HasNoVerdictAndSaysWhy()
    {
        var benchmark = Benchmark.Of([Make.RateOf(0, 10), Make.RateOf(1, 20)], Polarity.LowerIsBetter);
        var suggestion = BenchmarkSuggestion.Of(Make.Measure(MeasureUnit.Ratio), benchmark, Make.Code(0));
        (suggestion.Verdict, suggestion.RankInterval).ShouldBe((null, null));
        suggestion.Sentence.ShouldEndWith("1st of 2; no position: there is no interval for this kind of number");
    }

    [Theory]
    [InlineData("8th/8 MSG (above MSG average rates)", 0)]
    [InlineData("8th/8 MSG (higher than MSG average rate)", 0)]
    [InlineData("7th/8 MSG (above MSG average rates)", 1)]
    [InlineData("7th/8 MSG (similar to MSG average rates)", 2)]
    [InlineData("See comments", 1)]
    [InlineData("Not available", 1)]
    public void Comparison_OfAVerdict_CountsWhatDiffers(string verdict, int differences)
    {
        var comparison = VerdictComparison.Of(
            BenchmarkVerdict.Parse(verdict), Published("residential-burglary", "2025-03"));
        (comparison.IsComparable, comparison.Differs, comparison.Differences.Count)
            .ShouldBe((true, differences > 0, differences));
    }

    [Fact]
    public void Comparison_WithoutASuggestion_OwesNoReason()
    {
        var comparison = VerdictComparison.Of(BenchmarkVerdict.Parse("Not applicable"), null);
        (comparison.IsComparable, comparison.Differs).ShouldBe((false, false));
    }

    [Fact]
    public void Comparison_OfAnotherRank_SaysBoth() =>
        VerdictComparison.Of(
                BenchmarkVerdict.Parse("3rd/8 MSG (lower than MSG average rate)"),
                Published("residential-burglary", "2024-03"))
            .Differences.ShouldBe(
            [
                "The verdict says 3rd of 8; the figures give 4th of 8.",
                "The verdict says below the average; the figures suggest similar to it.",
            ]);

    private static BenchmarkSuggestion Published(
        string measure,
        string yearEnding,
        PositionMethod method = PositionMethod.SignificantAndMaterial)
    {
        var definition = PublishedFigures.Measure(measure, method);
        var benchmark = Benchmark.Of(PublishedFigures.Group(measure, yearEnding), definition.Polarity);
        return BenchmarkSuggestion.Of(definition, benchmark, PublishedFigures.OwnForce);
    }
}
