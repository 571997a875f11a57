using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Charts.Measures;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Charts.Measures;

public sealed class EvenMonthsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("0", "0")]
    [InlineData("0 12", "0 12")]
    [InlineData("0 3 6 12", "0 3 6 9 12")]
    [InlineData("0 1 2 5", "0 1 2 3 4 5")]
    [InlineData("6 0 3", "0 3 6")]
    [InlineData("0 3 6 8 11 14", "0 3 6 8 11 14")]
    [InlineData("0 3 6 13 16", "0 3 6 9 13 16")]
    public void Of_FillsWhatTheUsualStepLeadsTo(string held, string all) =>
        EvenMonths.Of(Months(held)).ShouldBe(Months(all));

    private static IReadOnlyList<Month> Months(string offsets) =>
    [
        .. offsets.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(offset => new Month(2024, 1).AddMonths(int.Parse(offset, null))),
    ];
}
