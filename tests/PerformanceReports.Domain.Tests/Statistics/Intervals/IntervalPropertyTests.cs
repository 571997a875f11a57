using PerformanceReports.Domain.Statistics.Intervals;

namespace PerformanceReports.Domain.Tests.Statistics.Intervals;

public sealed class IntervalPropertyTests
{
    private const int Cases = 2_000;

    private readonly Random _random = new(20_250_331);

    [Fact]
    public void RateInterval_AnyCount_ContainsTheEstimateAndWidensWithConfidence()
    {
        for (var number = 0; number < Cases; number++)
        {
            var count = AnyCount();
            var denominator = 1 + _random.Next(5_000_000);
            var usual = RateInterval.Of(count, denominator, 1000);
            var wide = RateInterval.Of(count, denominator, 1000, ConfidenceLevel.Wide);
            usual.Contains(count / denominator * 1000).ShouldBeTrue($"{count}/{denominator}");
            usual.Lower.ShouldBeGreaterThanOrEqualTo(0);
            wide.Width.ShouldBeGreaterThan(usual.Width);
            (wide.Lower <= usual.Lower && wide.Upper > usual.Upper).ShouldBeTrue($"{count}/{denominator}");
        }
    }

    [Fact]
    public void RateInterval_TheSameRateOfALargerForce_IsNarrower()
    {
        for (var number = 0; number < Cases; number++)
        {
            var count = 10 + AnyCount();
            var denominator = count + _random.Next(5_000_000);
            var larger = 2 + _random.Next(20);
            RateInterval.Of(count * larger, denominator * larger, 1000).Width
                .ShouldBeLessThan(RateInterval.Of(count, denominator, 1000).Width);
        }
    }

    [Fact]
    public void RateInterval_MoreEvents_LieHigher()
    {
        // 9 to 10 events changes the method: the limits must still rise.
        for (var count = 0; count < 200; count++)
        {
            var (fewer, more) = (RateInterval.Of(count, 1, 1), RateInterval.Of(count + 1, 1, 1));
            (more.Lower > fewer.Lower && more.Upper > fewer.Upper).ShouldBeTrue($"{count}");
        }
    }

    [Fact]
    public void WilsonInterval_AnyPart_ContainsTheEstimateInsideTheWholeAndWidensWithConfidence()
    {
        for (var number = 0; number < Cases; number++)
        {
            var whole = 1 + _random.Next(100_000);
            var part = _random.Next(4) switch { 0 => 0, 1 => whole, _ => _random.Next(whole + 1) };
            var usual = WilsonInterval.Of(part, whole);
            var wide = WilsonInterval.Of(part, whole, 1, ConfidenceLevel.Wide);
            usual.Contains((decimal)part / whole).ShouldBeTrue($"{part}/{whole}");
            (usual.Lower >= 0 && usual.Upper <= 1).ShouldBeTrue($"{part}/{whole}");
            wide.Width.ShouldBeGreaterThan(usual.Width);
            WilsonInterval.Of(part * 4m, whole * 4m).Width.ShouldBeLessThan(usual.Width);
        }
    }

    private decimal AnyCount() => _random.Next(3) switch
    {
        0 => _random.Next(12),
        1 => _random.Next(2_000),
        _ => _random.Next(2_000_000),
    };
}
