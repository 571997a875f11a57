namespace PerformanceReports.Domain.Statistics.Intervals;

/// <summary>The formula that a confidence interval was worked out by.</summary>
public enum IntervalMethod
{
    /// <summary>Byar's approximation for a count of 10 or more.</summary>
    Byar,

    /// <summary>The exact Poisson interval for a count below 10.</summary>
    ExactPoisson,

    /// <summary>Wilson's score interval for a part of a whole.</summary>
    Wilson,
}
