namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>Why a long trend cannot be calculated.</summary>
public enum NoTrendReason
{
    /// <summary>The series begins less than five years before the report's month.</summary>
    FewerThanFiveYears,

    /// <summary>A year between others has no value.</summary>
    Gap,

    /// <summary>The year that ends with the report's month has no value.</summary>
    LatestYearMissing,

    /// <summary>A declared break lies inside the five years.</summary>
    BreakInSeries,

    /// <summary>A percentage whose numerator is 0 in every year.</summary>
    NoEvents,

    /// <summary>A percentage whose numerator is its denominator in every year.</summary>
    OnlyEvents,

    /// <summary>The measure is a ratio of two rates or a judgement: the test has no form for it.</summary>
    NoMethodForUnit,
}
