using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Statistics.Positions;

/// <summary>The methods of suggesting a position, in words.</summary>
public static class PositionMethods
{
    /// <summary>The least gap, as a part of the average, that counts as material: 10%.</summary>
    public const decimal MaterialGap = 0.10m;

    /// <summary>The method's name for readers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is none.</exception>
    public static string Name(PositionMethod method) => method switch
    {
        PositionMethod.SignificantAndMaterial => "Significant and material",
        PositionMethod.Interval => "95% interval",
        PositionMethod.OverdispersedLimits => "Overdispersed limits",
        _ => throw Unknown(method),
    };

    /// <summary>The method's rule in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is none.</exception>
    public static string Rule(PositionMethod method) => method switch
    {
        PositionMethod.SignificantAndMaterial =>
            "Above or below where the average lies outside the force's 95% interval and the gap is at least 10% of " +
            "the average; otherwise similar.",
        PositionMethod.Interval =>
            "Above or below where the average lies outside the force's 95% interval; otherwise similar.",
        PositionMethod.OverdispersedLimits =>
            "Above or below where the force lies outside 95% limits around the average that are widened by what the " +
            "forces compared differ beyond chance; otherwise similar.",
        _ => throw Unknown(method),
    };

    private static ArgumentOutOfRangeException Unknown(PositionMethod method) =>
        new(nameof(method), method, "There is no such method of suggesting a position.");
}
