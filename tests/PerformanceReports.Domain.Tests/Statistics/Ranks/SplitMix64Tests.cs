using PerformanceReports.Domain.Statistics.Ranks;

namespace PerformanceReports.Domain.Tests.Statistics.Ranks;

public sealed class SplitMix64Tests
{
    [Fact]
    public void Next_FromAKnownSeed_IsThePublishedSequence()
    {
        var sequence = new SplitMix64(1234567);
        ulong[] published =
        [
            6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821,
        ];
        published.ShouldAllBe(expected => sequence.Next() == expected);
    }

    [Fact]
    public void NextUniform_ManyNumbers_AreEvenFromZeroToBelowOne()
    {
        var sequence = new SplitMix64(7);
        var numbers = Enumerable.Range(0, 100_000).Select(_ => sequence.NextUniform()).ToList();
        numbers.ShouldAllBe(number => number >= 0 && number < 1);
        numbers.Average().ShouldBe(0.5, 0.005);
        numbers.Count(number => number < 0.1).ShouldBeInRange(9_700, 10_300);
    }
}
