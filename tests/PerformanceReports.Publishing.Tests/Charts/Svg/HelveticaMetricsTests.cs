using PerformanceReports.Publishing.Charts.Svg;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Charts.Svg;

public sealed class HelveticaMetricsTests
{
    [Theory]
    [InlineData("", false, 0)]
    [InlineData("0", false, 556)]
    [InlineData("i", true, 278)]
    [InlineData("Avon", false, 667 + 500 + 556 + 556)]
    [InlineData("Ŵ", false, 944)]
    [InlineData("a\u00A0a", false, 556 + 278 + 556)]
    [InlineData("£1–2", false, 4 * 556)]
    public void Measure_IsInThousandthsOfTheSize(string text, bool bold, int thousandths) =>
        HelveticaMetrics.Measure(text, 1000, bold).ShouldBe(thousandths);
}
