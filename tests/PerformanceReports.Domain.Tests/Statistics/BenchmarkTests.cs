using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Domain.Tests.Statistics;

public sealed class BenchmarkTests
{
    private static readonly Period Year = Period.YearEnding(new Month(2025, 3));

    [Theory]
    [InlineData(Polarity.LowerIsBetter, "1st,2nd,3rd")]
    [InlineData(Polarity.NoJudgement, "1st,2nd,3rd")]
    [InlineData(Polarity.HigherIsBetter, "3rd,2nd,1st")]
    public void Of_DistinctValues_RanksBestByPolarity(Polarity polarity, string ranks) =>
        RanksOf(polarity, 10, 20, 30).ShouldBe(ranks);

    [Theory]
    [InlineData("=1st,=1st,3rd", 10, 10, 30)]
    [InlineData("1st,=2nd,=2nd", 10, 30, 30)]
    [InlineData("=1st,=1st,=1st", 7, 7, 7)]
    public void Of_EqualValues_ShareTheBetterRank(string ranks, int first, int second, int third) =>
        RanksOf(Polarity.LowerIsBetter, first, second, third).ShouldBe(ranks);

    [Fact]
    public void Average_IsTheUnweightedMean_NotThePooledRate()
    {
        var small = Value(0, 1, 10);
        var large = Value(1, 1, 1000);
        Benchmark.Of([small, large], Polarity.LowerIsBetter).Average.ShouldBe((100m + 1m) / 2);
    }

    [Fact]
    public void National_PoolsNumeratorsAndDenominators()
    {
        var values = new[] { Value(0, 1, 10), Value(1, 3, 1990) };
        var forces = values.Select(value => value.Force).ToList();
        Benchmark.National(Measure(), forces, values).ShouldBe(2m);
    }

    [Fact]
    public void National_AForceMissing_IsNothing()
    {
        var values = new[] { Value(0, 1, 10), Value(1, 3, 1990) };
        var forces = values.Select(value => value.Force).Append(Code(2)).ToList();
        Benchmark.National(Measure(), forces, values).ShouldBeNull();
    }

    [Fact]
    public void Of_OneValue_Refuses() =>
        Should.Throw<ArgumentException>(() => Benchmark.Of([Value(0, 1, 10)], Polarity.LowerIsBetter))
            .Message.ShouldContain("at least two");

    [Fact]
    public void Of_DifferentPeriods_Refuses()
    {
        var other = Value(1, 1, 10) with { Period = Period.YearEnding(new Month(2024, 3)) };
        Should.Throw<ArgumentException>(() => Benchmark.Of([Value(0, 1, 10), other], Polarity.LowerIsBetter))
            .Message.ShouldContain("different periods");
    }

    [Fact]
    public void Of_AForceTwice_Refuses() =>
        Should.Throw<ArgumentException>(
            () => Benchmark.Of([Value(0, 1, 10), Value(0, 2, 10)], Polarity.LowerIsBetter));

    [Fact]
    public void Of_AnyOrder_GivesTheSameRanking()
    {
        var values = Enumerable.Range(0, 8).Select(index => Value(index, (index * 5) % 8, 100)).ToList();
        var forwards = Benchmark.Of(values, Polarity.LowerIsBetter).Ranked.Select(ranked => ranked.Value.Force);
        values.Reverse();
        Benchmark.Of(values, Polarity.LowerIsBetter).Ranked.Select(ranked => ranked.Value.Force).ShouldBe(forwards);
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(42, "42nd")]
    [InlineData(43, "43rd")]
    [InlineData(111, "111th")]
    public void Ordinal_OfANumber_IsEnglish(int number, string expected) => Rank.Ordinal(number).ShouldBe(expected);

    private static string RanksOf(Polarity polarity, params int[] values)
    {
        var benchmark = Benchmark.Of([.. values.Select((value, index) => Value(index, value, 1000))], polarity);
        return string.Join(',', values.Select((_, index) => benchmark.For(Code(index))!.Rank.Text));
    }

    private static ForceCode Code(int index) => ForceCode.Parse($"E2300000{index + 1}");

    private static Measure Measure() => new(
        MeasureSlug.Parse("homicide"), "Homicide", MeasureUnit.RatePer1000Residents, Polarity.LowerIsBetter, Cadence.Quarterly);

    private static MeasureValue Value(int force, decimal numerator, decimal denominator) => new(
        Code(force), Year, Rate.Per1000(numerator, denominator), numerator, denominator, null, []);
}
