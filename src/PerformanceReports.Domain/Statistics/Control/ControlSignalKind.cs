namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>The four signals of special cause, in the order in which they are looked for.</summary>
public enum ControlSignalKind
{
    /// <summary>A point outside the limits.</summary>
    OutsideLimits,

    /// <summary>Seven points or more, all rising or all falling.</summary>
    RisingOrFalling,

    /// <summary>Two of three consecutive points between a near limit and its outer limit.</summary>
    TwoOfThreeNearLimit,

    /// <summary>Seven consecutive points or more on one side of the mean.</summary>
    OneSideOfMean,
}
