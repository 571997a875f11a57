using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Verdicts;

namespace PerformanceReports.Web.Tests.Editing.Verdicts;

public sealed class BenchmarkChoiceTests
{
    private static readonly Measure Rate = new(
        MeasureSlug.Parse("homicide"), "Homicide", MeasureUnit.RatePer1000Residents, Polarity.LowerIsBetter, Cadence.Quarterly)
    {
        BenchmarkGroup = BenchmarkGroup.SimilarGroup,
    };

    [Theory]
    [InlineData("4th/8 MSG (similar to MSG average rates)")]
    [InlineData("=3rd/8 (higher than MSG average)")]
    [InlineData("27th/42 (above national average)")]
    [InlineData("Not available")]
    public void Write_OfAWordingThatIsGiven_KeepsItToTheLetter(string text) =>
        BenchmarkChoice.Read(text).Write(Rate, text).ShouldBe(text);

    [Theory]
    [InlineData("1", "8", false, BenchmarkPosition.Below, "1st/8 MSG (below MSG average rate)")]
    [InlineData("3", "8", true, BenchmarkPosition.Above, "=3rd/8 MSG (above MSG average rate)")]
    public void Write_OfAnotherChoice_ComposesTheVocabulary(
        string rank, string of, bool shared, BenchmarkPosition position, string expected)
    {
        var text = new BenchmarkChoice(BenchmarkChoice.Ranked, rank, of, shared, position)
            .Write(Rate, "4th/8 MSG (similar to MSG average rates)");

        text.ShouldBe(expected);
        BenchmarkVerdict.TryParse(text, out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("9", "8", BenchmarkPosition.Above, "the rank not above that number")]
    [InlineData("", "8", BenchmarkPosition.Above, "whole numbers")]
    [InlineData("0", "8", BenchmarkPosition.Above, "whole numbers")]
    [InlineData("4", "8", null, "above, similar to or below")]
    public void Problem_OfAnImpossibleChoice_SaysWhatIsWanted(
        string rank, string of, BenchmarkPosition? position, string problem) =>
        new BenchmarkChoice(BenchmarkChoice.Ranked, rank, of, Shared: false, position).Problem()!.ShouldContain(problem);

    [Theory]
    [InlineData("Stable (100%)", "Stable", "100%")]
    [InlineData("Moderate Increase", "Moderate Increase", "")]
    [InlineData(null, "", "")]
    public void Apart_OfATrend_IsPutTogetherAgain(string? text, string word, string note)
    {
        TrendChoices.Apart(text).ShouldBe((word, note));
        TrendChoices.Together(word, note).ShouldBe(text ?? "");
    }
}
