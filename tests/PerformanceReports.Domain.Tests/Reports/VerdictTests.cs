using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Domain.Tests.Reports;

public sealed class VerdictTests
{
    [Theory]
    [InlineData("Stable", TrendDirection.Stable)]
    [InlineData("Stable (100%)", TrendDirection.Stable)]
    [InlineData("Increasing", TrendDirection.Increasing)]
    [InlineData("Reducing", TrendDirection.Reducing)]
    [InlineData("Decreasing", TrendDirection.Reducing)]
    [InlineData("Moderate Reduction", TrendDirection.Reducing)]
    [InlineData("Small reduction", TrendDirection.Reducing)]
    [InlineData("Moderate Increase", TrendDirection.Increasing)]
    public void Parse_TheReportsTrends_KeepsTheWording(string text, TrendDirection direction)
    {
        var verdict = TrendVerdict.Parse(text);
        verdict.Text.ShouldBe(text);
        verdict.Direction.ShouldBe(direction);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Rising")]
    [InlineData("Stable 100%")]
    [InlineData("Large increase")]
    [InlineData("Stable (")]
    public void Parse_OtherTrends_SaysTheVocabulary(string text) =>
        Should.Throw<FormatException>(() => TrendVerdict.Parse(text)).Message.ShouldContain("Stable (100%)");

    [Theory]
    [InlineData("Reducing", Polarity.LowerIsBetter, Outlook.Better)]
    [InlineData("Reducing", Polarity.HigherIsBetter, Outlook.Worse)]
    [InlineData("Increasing", Polarity.LowerIsBetter, Outlook.Worse)]
    [InlineData("Increasing", Polarity.HigherIsBetter, Outlook.Better)]
    [InlineData("Increasing", Polarity.NoJudgement, Outlook.NotJudged)]
    [InlineData("Stable", Polarity.NoJudgement, Outlook.Steady)]
    [InlineData("Stable", Polarity.LowerIsBetter, Outlook.Steady)]
    public void OutlookFor_APolarity_SaysBetterOrWorse(string text, Polarity polarity, Outlook outlook) =>
        TrendVerdict.Parse(text).OutlookFor(polarity).ShouldBe(outlook);

    [Theory]
    [InlineData("4th/8 MSG (similar to MSG average rates)", 4, 8, BenchmarkPosition.Similar)]
    [InlineData("7th/8 MSG (below MSG average rates)", 7, 8, BenchmarkPosition.Below)]
    [InlineData("8th/8 MSG (above MSG average rate)", 8, 8, BenchmarkPosition.Above)]
    [InlineData("3rd/8 MSG (lower than MSG average rate)", 3, 8, BenchmarkPosition.Below)]
    [InlineData("6th/8 MSG (higher than MSG average rate)", 6, 8, BenchmarkPosition.Above)]
    [InlineData("6th/8 MSG (Similar to MSG average rates)", 6, 8, BenchmarkPosition.Similar)]
    [InlineData("=3rd/8 MSG (similar to MSG average rate)", 3, 8, BenchmarkPosition.Similar)]
    [InlineData("27th/42 (above national average)", 27, 42, BenchmarkPosition.Above)]
    public void Parse_TheReportsBenchmarks_ReadsRankAndPosition(string text, int rank, int of, BenchmarkPosition position)
    {
        var verdict = BenchmarkVerdict.Parse(text);
        (verdict.Text, verdict.Rank, verdict.Of, verdict.Position).ShouldBe((text, rank, of, position));
    }

    [Theory]
    [InlineData("Not available")]
    [InlineData("Not applicable")]
    [InlineData("See comments")]
    public void Parse_WithoutComparison_HasNoRank(string text)
    {
        var verdict = BenchmarkVerdict.Parse(text);
        (verdict.Text, verdict.Rank, verdict.Of, verdict.Position).ShouldBe((text, null, null, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4/8 MSG (similar to MSG average rates)")]
    [InlineData("9th/8 MSG (above MSG average rates)")]
    [InlineData("0th/8 MSG (above MSG average rates)")]
    [InlineData("4th/8 MSG")]
    [InlineData("4th/8 MSG (near MSG average rates)")]
    [InlineData("n/a")]
    public void Parse_OtherBenchmarks_SaysTheVocabulary(string text) =>
        Should.Throw<FormatException>(() => BenchmarkVerdict.Parse(text)).Message.ShouldContain("Not available");
}
