using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Domain.Tests.Statistics;

public sealed class RateTests
{
    [Theory]
    [InlineData(0, 1000, 0)]
    [InlineData(5, 1000, 5)]
    [InlineData(1, 3000, 0.33333)]
    public void Per1000_OfACount_DividesAndScales(int count, int denominator, double expected) =>
        Rate.Per1000(count, denominator).ShouldBe((decimal)expected, 0.00001m);

    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(10, 10, 100)]
    [InlineData(260, 3210, 8.0997)]
    public void Percentage_OfAPart_IsOfTheWhole(int numerator, int denominator, double expected) =>
        Rate.Percentage(numerator, denominator).ShouldBe((decimal)expected, 0.0001m);

    [Theory]
    [InlineData(11, 10)]
    [InlineData(-1, 10)]
    [InlineData(1, 0)]
    [InlineData(1, -5)]
    public void Percentage_OfNonsense_Refuses(int numerator, int denominator) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Rate.Percentage(numerator, denominator));
}
