using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Domain.Tests.Statistics;

public sealed class DenominatorTableTests
{
    private static readonly ForceCode Avon = ForceCode.Parse("E23000036");

    [Theory]
    [InlineData("2024-03", 2023)]
    [InlineData("2024-06", 2024)]
    [InlineData("2024-12", 2024)]
    [InlineData("2023-11", 2023)]
    [InlineData("2025-03", 2024)]
    [InlineData("2030-03", 2024)]
    public void For_12Months_TakesTheYearOfTheirMiddleElseTheLatestEarlier(string end, int year)
    {
        var table = new DenominatorTable(
        [
            .. new[] { 2022, 2023, 2024 }
                .Select(y => new DenominatorEstimate(Avon, DenominatorKind.Residents, y, 1000 + y)),
        ]);
        table.For(Avon, DenominatorKind.Residents, Period.YearEnding(Month.Parse(end)))!.Year.ShouldBe(year);
    }

    [Fact]
    public void For_APeriodBeforeAllEstimates_IsNothing()
    {
        var table = new DenominatorTable([new DenominatorEstimate(Avon, DenominatorKind.Residents, 2024, 1)]);
        table.For(Avon, DenominatorKind.Residents, Period.YearEnding(new Month(2023, 3))).ShouldBeNull();
        table.For(Avon, DenominatorKind.Households, Period.YearEnding(new Month(2025, 3))).ShouldBeNull();
    }

    [Fact]
    public void New_EstimateNotAboveZero_Refuses() =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => new DenominatorEstimate(Avon, DenominatorKind.Residents, 2024, 0));
}
