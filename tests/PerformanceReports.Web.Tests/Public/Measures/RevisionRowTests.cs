using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Measures;

namespace PerformanceReports.Web.Tests.Public.Measures;

public sealed class RevisionRowTests
{
    [Theory]
    [InlineData(10_000, 10_002, "+2 (less than 0.1%)")]
    [InlineData(10_000, 9_998, "−2 (less than 0.1%)")]
    [InlineData(10_000, 10_010, "+10 (+0.1%)")]
    [InlineData(1_000, 900, "−100 (−10%)")]
    [InlineData(0, 3, "+3")]
    [InlineData(5, 5, "Same count, other denominator")]
    public void Difference_IsInNumbersAndPerCent(int then, int now, string expected) =>
        new RevisionRow("12 months to March 2025", Value(then), Value(now)).Difference.ShouldBe(expected);

    private static MeasureEditionValue Value(int numerator) => new("edition", "An edition", numerator, null);
}
