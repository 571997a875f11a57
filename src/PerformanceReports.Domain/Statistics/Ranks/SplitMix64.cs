namespace PerformanceReports.Domain.Statistics.Ranks;

/// <summary>
/// A sequence of numbers that look random and follow from their seed alone, the same on every runtime and machine.
/// Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators (OOPSLA 2014).
/// </summary>
/// <param name="seed">Where the sequence begins.</param>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>The next number from 0 to below 1: the upper 53 bits over 2^53.</summary>
    public double NextUniform() => (Next() >> 11) * (1.0 / (1UL << 53));
}
