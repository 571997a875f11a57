using System.Globalization;

namespace PerformanceReports.Domain.Statistics;

/// <summary>A place among the forces compared: 1 is best by polarity; equal values share the better rank.</summary>
/// <param name="Place">The rank, from 1.</param>
/// <param name="Of">The number of forces compared.</param>
/// <param name="IsShared">Whether another force has the same value.</param>
public sealed record Rank(int Place, int Of, bool IsShared)
{
    /// <summary>For readers: "4th", or "=3rd" where the rank is shared.</summary>
    public string Text => (IsShared ? "=" : "") + Ordinal(Place);

    /// <summary>A number as an English ordinal: 1st, 2nd, 3rd, 4th, 11th, 21st.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static string Ordinal(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var suffix = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
