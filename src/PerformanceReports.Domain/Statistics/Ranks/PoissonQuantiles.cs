using MathNet.Numerics.Distributions;

namespace PerformanceReports.Domain.Statistics.Ranks;

/// <summary>
/// Draws of a Poisson distribution by inversion: the least k whose cumulative probability reaches u, as R's
/// <c>qpois(u, mean)</c> gives it. One uniform number makes one draw, so that anyone can repeat it.
/// </summary>
internal sealed class PoissonQuantiles
{
    // Beyond this part of the peak both tails together hold less than a double can tell from nothing.
    private const double Negligible = 1e-18;

    private readonly int _first;
    private readonly double[] _cumulative;
    private readonly int[] _guide;

    /// <summary>Prepares the draws of a mean.</summary>
    /// <param name="mean">The expected count, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative.</exception>
    public PoissonQuantiles(double mean)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        if (mean == 0)
        {
            (_cumulative, _guide) = ([1], [0]);
            return;
        }

        var peak = (int)mean;
        var below = Below(mean, peak);
        var masses = Enumerable.Reverse(below).Concat(From(mean, peak)).ToArray();
        _first = peak - below.Count;
        _cumulative = Accumulate(masses);
        _guide = GuideTo(_cumulative);
    }

    /// <summary>The count at a cumulative probability u from 0 to below 1.</summary>
    public int At(double u)
    {
        var index = _guide[(int)(u * _guide.Length)];
        while (index < _cumulative.Length - 1 && _cumulative[index] < u)
        {
            index++;
        }

        return _first + index;
    }

    /// <summary>
    /// Where to begin looking for each of as many equal parts of 0 to 1 as there are counts: one or two steps are then
    /// left on average. Source: Chen and Asau, On generating random variates from an empirical distribution (1974).
    /// </summary>
    private static int[] GuideTo(double[] cumulative)
    {
        var guide = new int[cumulative.Length];
        for (var (part, index) = (0, 0); part < guide.Length; part++)
        {
            while (index < cumulative.Length - 1 && cumulative[index] < (double)part / guide.Length)
            {
                index++;
            }

            guide[part] = index;
        }

        return guide;
    }

    private static List<double> Below(double mean, int peak)
    {
        var masses = new List<double>();
        var highest = Poisson.PMF(mean, peak);
        var mass = highest;
        for (var k = peak; k > 0 && mass > highest * Negligible; k--)
        {
            mass *= k / mean;
            masses.Add(mass);
        }

        return masses;
    }

    private static List<double> From(double mean, int peak)
    {
        var highest = Poisson.PMF(mean, peak);
        var masses = new List<double> { highest };
        for (var (k, mass) = (peak, highest); mass > highest * Negligible; masses.Add(mass))
        {
            mass *= mean / ++k;
        }

        return masses;
    }

    private static double[] Accumulate(double[] masses)
    {
        var whole = masses.Sum();
        var sum = 0.0;
        return [.. masses.Select(mass => (sum += mass) / whole)];
    }
}
