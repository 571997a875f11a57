namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>A value at a time, with its 95% interval.</summary>
/// <param name="Time">t: 1 for the first year, one more for each later one.</param>
/// <param name="Value">The value.</param>
/// <param name="Lower">The lower limit of its 95% interval.</param>
/// <param name="Upper">The upper limit, above the lower.</param>
public readonly record struct TrendPoint(int Time, double Value, double Lower, double Upper)
{
    /// <summary>se = (upper - lower) / 3.92: half an interval is 1.96 standard errors.</summary>
    public double StandardError => (Upper - Lower) / 3.92;

    /// <summary>w = 1 / se^2: what is known well counts for more.</summary>
    public double Weight => 1 / (StandardError * StandardError);
}
