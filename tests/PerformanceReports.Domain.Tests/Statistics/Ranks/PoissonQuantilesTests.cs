using MathNet.Numerics.Distributions;
using PerformanceReports.Domain.Statistics.Ranks;

namespace PerformanceReports.Domain.Tests.Statistics.Ranks;

public sealed class PoissonQuantilesTests
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(826)]
    [InlineData(10_191)]
    public void At_AnyProbability_IsTheLeastCountThatReachesIt(double mean)
    {
        var quantiles = new PoissonQuantiles(mean);
        foreach (var u in new[] { 0.0001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.9999 })
        {
            var count = quantiles.At(u);
            Poisson.CDF(mean, count).ShouldBeGreaterThanOrEqualTo(u - 1e-12);
            if (count > 0)
            {
                Poisson.CDF(mean, count - 1).ShouldBeLessThan(u + 1e-12);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.999999)]
    public void At_OfNoEvents_IsNone(double u) => new PoissonQuantiles(0).At(u).ShouldBe(0);

    [Fact]
    public void At_OfAMillionEvents_HasItsMeanAndSpread()
    {
        var sequence = new SplitMix64(3);
        var quantiles = new PoissonQuantiles(1_000_000);
        var draws = Enumerable.Range(0, 20_000).Select(_ => (double)quantiles.At(sequence.NextUniform())).ToList();
        var mean = draws.Average();
        mean.ShouldBe(1_000_000, 30);
        Math.Sqrt(draws.Average(draw => (draw - mean) * (draw - mean))).ShouldBe(1_000, 20);
    }

    [Fact]
    public void New_NegativeMean_Refuses() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new PoissonQuantiles(-1));
}
