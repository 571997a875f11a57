using System.Globalization;

namespace PerformanceReports.Domain.Statistics.Intervals;

/// <summary>The range in which a value plausibly lies, given chance in the count behind it.</summary>
/// <param name="Lower">The lower limit, in the value's unit.</param>
/// <param name="Upper">The upper limit, in the value's unit.</param>
/// <param name="Level">The confidence level, above 0 and below 1.</param>
/// <param name="Method">The formula.</param>
public sealed record ConfidenceInterval(decimal Lower, decimal Upper, double Level, IntervalMethod Method)
{
    /// <summary>The level for readers: "95%", "99.8%".</summary>
    public string LevelText => (Level * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>Upper less lower.</summary>
    public decimal Width => Upper - Lower;

    /// <summary>Whether a value lies inside; the limits belong to it.</summary>
    public bool Contains(decimal value) => Lower <= value && value <= Upper;

    internal ConfidenceInterval Times(decimal factor) => this with { Lower = Lower * factor, Upper = Upper * factor };
}
