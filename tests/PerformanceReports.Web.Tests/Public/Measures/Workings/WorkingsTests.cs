using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Measures.Workings;

namespace PerformanceReports.Web.Tests.Public.Measures.Workings;

/// <summary>The steps against published examples: what a reader's calculator must show.</summary>
public sealed class WorkingsTests
{
    private static readonly MeasureDocument Rate = WrittenMeasure.WithoutFigures() with
    {
        Trend = new PublishedSuggestion("Increasing", "Recent trend", "A rule.", [], [], null),
    };

    private static readonly MeasureDocument Percentage = Rate with
    {
        Unit = MeasureUnit.Percentage,
        Format = new ValueFormat(ValueKind.Percentage, 1),
    };

    [Theory]
    [InlineData(65, "65 × (1 − 1 ÷ (9 × 65) − 1.959964 ÷ (3 × √65))³ = 50.163", "82.849")]
    [InlineData(1045, "1,045 × (1 − 1 ÷ (9 × 1,045) − 1.959964 ÷ (3 × √1,045))³ = 982.593", "1,110.331")]
    [InlineData(1, "CHISQ.INV(0.025, 2) ÷ 2 = 0.025", "CHISQ.INV(0.975, 4) ÷ 2 = 5.572")]
    [InlineData(0, "0, because the count is 0", "CHISQ.INV(0.975, 2) ÷ 2 = 3.689")]
    public void Interval_OfACount_FollowsTheFormulaOfItsSize(int count, string lower, string upper)
    {
        var point = new MeasurePoint(WrittenMeasure.March2025, count, count, 1000, 2024, 0, 0);
        var sums = Sums(IntervalWorking.Of(Rate, point));

        sums[0].ShouldBe(lower);
        sums[1].ShouldEndWith(upper);
    }

    [Fact]
    public void Interval_OfAPercentage_FollowsWilson() =>
        Sums(IntervalWorking.Of(
            Percentage, new MeasurePoint(WrittenMeasure.March2025, 65, 65, 100, null, 55.25444m, 73.63572m))).ShouldBe(
            [
                "100 × (2 × 65 + 1.959964² − 1.959964 × √(1.959964² + 4 × 65 × (1 − 65 ÷ 100))) "
                    + "÷ (2 × (100 + 1.959964²)) = 55.2544",
                "100 × (2 × 65 + 1.959964² + 1.959964 × √(1.959964² + 4 × 65 × (1 − 65 ÷ 100))) "
                    + "÷ (2 × (100 + 1.959964²)) = 73.6357",
            ]);

    [Fact]
    public void Interval_OfAValueWithoutCount_IsNone() =>
        IntervalWorking.Of(Rate, new MeasurePoint(WrittenMeasure.March2025, 5)).ShouldBeNull();

    [Fact]
    public void Trend_OfRates_ReachesThePublishedChiSquared()
    {
        (decimal Value, decimal Lower, decimal Upper)[] years =
        [
            (24.67m, 23.16m, 26.25m), (24.6m, 23.15m, 26.19m), (28m, 26.44m, 29.64m), (30.2m, 28.63m, 31.9m),
            (30.6m, 28.98m, 32.25m),
        ];
        var working = TrendWorking.Of(Rate, Force(years.Select((year, index) =>
            WrittenMeasure.Point(YearEnd(index), year.Value, year.Lower, year.Upper))))!;

        working.Title.ShouldBe("The trend: Increasing");
        Sums(working)[2].ShouldEndWith("= 46.77: above, a trend");
        working.Table!.Rows[0].Take(6).ShouldBe(
            ["March 2021", "1", "24,670", "1,000,000", "24.67", "23.16 to 26.25"]);
    }

    [Fact]
    public void Trend_ThatFalls_PutsItsSlopeInBracketsBeforeTheSquare()
    {
        var working = TrendWorking.Of(Rate, Force(Enumerable.Range(0, 5).Select(
            index => WrittenMeasure.Point(YearEnd(index), 9 - index, 8 - index, 10 - index))));

        Sums(working)[1].ShouldEndWith("= −1");
        Sums(working)[2].ShouldStartWith("(−1)² × (");
    }

    [Fact]
    public void Trend_OfCounts_HasNoDenominatorsAndWholeNumbers()
    {
        var working = TrendWorking.Of(Rate with { Unit = MeasureUnit.Count }, Force(Enumerable.Range(0, 5).Select(
            index => new MeasurePoint(YearEnd(index), 56 + index, 56 + index, null, null, 42.302m, 72.72m))))!;

        working.Table!.Header.Take(4).ShouldBe(["12 months to", "t", "Offences", "Value, v"]);
        working.Table.Rows[0].Take(5).ShouldBe(["March 2021", "1", "56", "56", "42.302 to 72.72"]);
    }

    [Fact]
    public void Trend_OfProportions_ReachesThePublishedChiSquared()
    {
        (int Part, int Whole)[] years = [(994, 40299), (1023, 41527), (1199, 42811), (1332, 44064), (1367, 44701)];
        var working = TrendWorking.Of(Percentage, Force(years.Select((year, index) => new MeasurePoint(
            YearEnd(index), 100m * year.Part / year.Whole, year.Part, year.Whole, null, 0, 100))))!;

        Sums(working)[1].ShouldEndWith("= 47.9: above, a trend");
        Sums(working)[0].ShouldStartWith("213,402;  5,915;");
    }

    [Fact]
    public void Trend_OfFourYears_IsNone() =>
        TrendWorking.Of(Rate, Force(Enumerable.Range(1, 4).Select(
            index => WrittenMeasure.Point(YearEnd(index), 5, 4, 6)))).ShouldBeNull();

    [Fact]
    public void Value_WithANegativeQuarter_PutsItInBrackets()
    {
        var quarters = new[] { 3m, -1m, 2m, 4m }.Select((count, index) =>
            new MeasurePoint(WrittenMeasure.March2025.AddMonths(-9 + (3 * index)), count, count, 1000)).ToList();
        var force = Force([]) with
        {
            Discrete = quarters,
            Control = new MeasureControl(3, "offences a quarter", []),
        };

        Sums(ValueWorking.Of(Rate, force, new MeasurePoint(WrittenMeasure.March2025, 8, 8, 1000, 2024))).ShouldBe(
            ["3 + (−1) + 2 + 4 = 8 offences", "8 ÷ 1,000 × 1,000 = 8.0000"]);
    }

    [Fact]
    public void Value_WithAQuarterMissing_TakesTheTotalAsGiven() =>
        Sums(ValueWorking.Of(Rate, Force([]), new MeasurePoint(WrittenMeasure.March2025, 8, 8, 1000, 2024)))[0]
            .ShouldBe("8 offences");

    [Theory]
    [InlineData(0.000123456, "0.000123")]
    [InlineData(-1234567.8, "−1,234,568")]
    [InlineData(0, "0")]
    [InlineData(12.3456, "12.3")]
    public void Significant_Digits_HaveNoExponent(double value, string expected) =>
        SumText.Significant(value, 3).ShouldBe(expected);

    private static Month YearEnd(int index) => WrittenMeasure.March2025.AddMonths(-12 * (4 - index));

    private static MeasureForce Force(IEnumerable<MeasurePoint> rolling) =>
        new(WrittenMeasure.Own, "Avon and Somerset", true, [], [], [.. rolling], null);

    private static List<string> Sums(Working? working) => [.. working!.Steps.Select(step => step.Sum)];
}
