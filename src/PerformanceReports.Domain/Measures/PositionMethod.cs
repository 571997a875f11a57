namespace PerformanceReports.Domain.Measures;

/// <summary>The named method that suggests a position against the average.</summary>
public enum PositionMethod
{
    /// <summary>The average outside the force's 95% interval and at least 10% away.</summary>
    SignificantAndMaterial,

    /// <summary>The average outside the force's 95% interval.</summary>
    Interval,

    /// <summary>Outside limits widened for overdispersion.</summary>
    OverdispersedLimits,
}
