using System.Globalization;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Corrections;

/// <summary>The differences of figures, written so that they can be seen.</summary>
internal static class FigureDifferences
{
    /// <summary>A figure that is another, has come or has gone; nothing where it is the same.</summary>
    public static IEnumerable<PublishedDifference> Of(
        string what, decimal? before, decimal? after, ValueFormat format)
    {
        if (before != after)
        {
            var (old, now) = Write(before, after, format);
            yield return new(DifferenceKind.Figure, what, old, now);
        }
    }

    /// <summary>Two values that differ: with more decimals than readers are shown where these are the same.</summary>
    public static (string? Before, string? After) Write(decimal? before, decimal? after, ValueFormat format)
    {
        var (old, now) = (Written(before, format), Written(after, format));
        return old == now ? (Precise(before), Precise(after)) : (old, now);
    }

    private static string? Written(decimal? value, ValueFormat format) => value is { } held ? format.Write(held) : null;

    private static string? Precise(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);
}
