using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics.Control;
using PerformanceReports.Domain.Statistics.Suggestions;
using PerformanceReports.Domain.Statistics.Trends;
using PerformanceReports.Domain.Tests.Statistics.Published;

namespace PerformanceReports.Domain.Tests.Statistics.Suggestions;

public sealed class TrendSuggestionTests
{
    [Theory]
    [InlineData(
        "residential-burglary",
        "Reducing, getting better: 12-month rates 6.32, 6.66, 5.71, 5.70, 6.25 per 1,000 households, March 2021 to " +
        "March 2025; chi-squared 14.47 is above 9.55 (p = 0.002), and leaving out any one year keeps the direction")]
    [InlineData(
        "drug-trafficking",
        "Stable: 12-month rates 0.440, 0.320, 0.267, 0.278, 0.331 per 1,000 residents, March 2021 to March 2025; " +
        "chi-squared 23.40 is above 9.55 (p = 0.002), but without the 12 months to March 2021 the slope turns")]
    [InlineData(
        "theft-from-the-person",
        "Stable: 12-month rates 0.39, 0.52, 0.51, 0.52, 0.42 per 1,000 residents, March 2021 to March 2025; " +
        "chi-squared 1.58 is not above 9.55 (p = 0.002)")]
    public void Sentence_OfRecordedCrime_HoldsValuesAndTest(string measure, string sentence)
    {
        var suggestion = Published(measure);
        suggestion.Sentence.ShouldBe(sentence);
        sentence.ShouldStartWith(suggestion.Verdict!.Text);
    }

    [Fact]
    public void Sentence_WithoutATrend_IsTheReason()
    {
        var measure = Make.Measure();
        var suggestion = TrendSuggestion.Of(measure, RecentTrend.Of(measure, Make.March, Make.Years(1, 2)));
        suggestion.Verdict.ShouldBeNull();
        suggestion.Sentence.ShouldBe(
            "The trend cannot be calculated: it needs five years that end with March 2025, and 2 are held");
    }

    [Theory]
    [InlineData(50, "no signal in the last 12 months of the control chart")]
    [InlineData(90, "the control chart has a signal: a point above the upper limit, March 2025")]
    public void Parts_WithAChart_EndWithItsSignals(int last, string expected)
    {
        var points = Enumerable.Range(0, 24)
            .Select(index => new ControlPoint(new Period(Make.March.AddMonths(index - 24), 1), 48 + (4 * (index % 2))))
            .Append(new ControlPoint(new Period(Make.March, 1), last));
        var measure = Make.Measure();
        var trend = RecentTrend.Of(measure, Make.March, Make.Years(10, 10, 10, 10, 10));
        TrendSuggestion.Of(measure, trend, ControlChart.Of(points)).Parts[^1].ShouldBe(expected);
    }

    [Fact]
    public void Parts_WithAChartThatHasNoLimits_SayNothingOfSignals()
    {
        var measure = Make.Measure();
        var trend = RecentTrend.Of(measure, Make.March, Make.Years(10, 10, 10, 10, 10));
        var chart = ControlChart.Of([new ControlPoint(new Period(Make.March, 1), 5)]);
        TrendSuggestion.Of(measure, trend, chart).Parts.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Reducing", false)]
    [InlineData("Decreasing", false)]
    [InlineData("Small reduction", false)]
    [InlineData("Stable", true)]
    [InlineData("Increasing", true)]
    public void Comparison_OfAVerdict_IsByDirection(string verdict, bool differs)
    {
        var comparison = VerdictComparison.Of(TrendVerdict.Parse(verdict), Published("residential-burglary"));
        (comparison.IsComparable, comparison.Differs).ShouldBe((true, differs));
        comparison.Differences.ShouldAllBe(
            sentence => sentence == $"The verdict is {verdict}; the figures suggest Reducing.");
    }

    [Fact]
    public void Comparison_WithoutASuggestion_OwesNoReason()
    {
        var measure = Make.Measure(MeasureUnit.Ratio);
        var suggestion = TrendSuggestion.Of(measure, RecentTrend.Of(measure, Make.March, []));
        var comparison = VerdictComparison.Of(TrendVerdict.Parse("Stable"), suggestion);
        (comparison.IsComparable, comparison.Differs).ShouldBe((false, false));
    }

    private static TrendSuggestion Published(string slug)
    {
        var measure = PublishedFigures.Measure(slug);
        return TrendSuggestion.Of(measure, RecentTrend.Of(measure, Make.March, PublishedFigures.RecentYears(slug)));
    }
}
