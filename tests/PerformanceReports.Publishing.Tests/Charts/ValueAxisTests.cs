using System.Globalization;
using PerformanceReports.Publishing.Charts;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.ChartSamples;

namespace PerformanceReports.Publishing.Tests.Charts;

public sealed class ValueAxisTests
{
    [Theory]
    [InlineData("0.3 0.773", 5, "0 0.2 0.4 0.6 0.8")]
    [InlineData("0.0072 0.0138", 5, "0 0.005 0.010 0.015")]
    [InlineData("6.87 4.74", 5, "0 2 4 6 8")]
    [InlineData("0 0", 5, "0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData("-1 2", 5, "-1 0 1 2")]
    public void For_Rates_StartsAtZero(string values, int steps, string expected) =>
        Ticks(Rate(Series(values)), steps).ShouldBe(expected);

    [Theory]
    [InlineData("9236 8594", "0 2,000 4,000 6,000 8,000 10,000")]
    [InlineData("1 3", "0 1 2 3")]
    [InlineData("12 13", "0 5 10 15")]
    [InlineData("0 0", "0 1")]
    public void For_Counts_StartsAtZeroInWholeNumbers(string values, string expected) =>
        Ticks(Count(Series(values)), 5).ShouldBe(expected);

    [Theory]
    [InlineData("8.1 7.1", "0% 2% 4% 6% 8% 10%")]
    [InlineData("65.6 65.3", "55% 60% 65% 70% 75% 80%")]
    [InlineData("56 80", "55% 60% 65% 70% 75% 80%")]
    [InlineData("20 90", "0% 20% 40% 60% 80% 100%")]
    [InlineData("98 100", "80% 85% 90% 95% 100%")]
    [InlineData("100 100", "80% 85% 90% 95% 100%")]
    public void For_Percentages_StartsAboveZeroOnlyWhereValuesAreHighAndClose(string values, string expected) =>
        Ticks(Percentage(Series(values)), 5).ShouldBe(expected);

    [Fact]
    public void For_StatedValues_ReachesThem()
    {
        var series = Own(10, 11) with { Stated = [new StatedPoint(March2025, 19)] };
        ValueAxis.For(Percentage(series), 5).Maximum.ShouldBe(20);
    }

    private static string Ticks(ChartModel model, int steps)
    {
        var axis = ValueAxis.For(model, steps);
        return string.Join(' ', axis.Ticks.Select(axis.Write));
    }

    private static ChartSeries Series(string values) =>
        Own([.. values.Split(' ').Select(value => (decimal?)decimal.Parse(value, CultureInfo.InvariantCulture))]);
}
