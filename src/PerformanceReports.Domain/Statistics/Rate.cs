namespace PerformanceReports.Domain.Statistics;

/// <summary>A count over what it is counted in.</summary>
public static class Rate
{
    /// <summary>Events per 1,000: count / denominator x 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the denominator not above zero.</exception>
    public static decimal Per1000(decimal count, decimal denominator) => Of(count, denominator) * 1000m;

    /// <summary>A part in per cent: numerator / denominator x 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The numerator is negative or above the denominator, or the denominator not above zero.
    /// </exception>
    public static decimal Percentage(decimal numerator, decimal denominator)
    {
        if (numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(
                nameof(numerator), numerator, $"A part cannot be more than its whole, {denominator}.");
        }

        return Of(numerator, denominator) * 100m;
    }

    /// <summary>One number over another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is negative, or the denominator not above zero.</exception>
    public static decimal Of(decimal numerator, decimal denominator)
    {
        if (numerator < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, "A count cannot be negative.");
        }

        return denominator > 0
            ? numerator / denominator
            : throw new ArgumentOutOfRangeException(
                nameof(denominator), denominator, "A denominator must be above zero.");
    }
}
