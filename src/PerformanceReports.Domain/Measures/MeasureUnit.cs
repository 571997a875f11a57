namespace PerformanceReports.Domain.Measures;

/// <summary>What a measure's value counts.</summary>
public enum MeasureUnit
{
    /// <summary>A number of events.</summary>
    Count,

    /// <summary>Events per 1,000 residents.</summary>
    RatePer1000Residents,

    /// <summary>Events per 1,000 households.</summary>
    RatePer1000Households,

    /// <summary>A part of a whole, in per cent.</summary>
    Percentage,

    /// <summary>One rate divided by another.</summary>
    Ratio,

    /// <summary>A grade given by a judgement, without a number.</summary>
    GradedJudgement,
}
