using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Domain.Tests.Forces;

public sealed class DenominatorEstimateTests
{
    [Fact]
    public void Revise_ToAnother_CountsTheChange()
    {
        var estimate = Estimate();
        estimate.Revise(1_720_000);

        (estimate.Estimate, estimate.Revision).ShouldBe((1_720_000m, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_001)]
    public void Revise_ToNoEstimate_Refuses(int value)
    {
        var estimate = Estimate();
        Should.Throw<ArgumentOutOfRangeException>(() => estimate.Revise(value)).Message.ShouldContain("above zero");
        estimate.Estimate.ShouldBe(1_700_000);
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void New_OfNoYear_Refuses(int year) => Should.Throw<ArgumentOutOfRangeException>(() =>
        new DenominatorEstimate(ForceCode.Parse("E23000036"), DenominatorKind.Residents, year, 1));

    private static DenominatorEstimate Estimate() =>
        new(ForceCode.Parse("E23000036"), DenominatorKind.Residents, 2023, 1_700_000);
}
