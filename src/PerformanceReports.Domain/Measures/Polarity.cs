namespace PerformanceReports.Domain.Measures;

/// <summary>Which direction of a measure is better.</summary>
public enum Polarity
{
    /// <summary>Lower is better, as for burglary.</summary>
    LowerIsBetter,

    /// <summary>Higher is better, as for charge rates.</summary>
    HigherIsBetter,

    /// <summary>Neither direction is judged.</summary>
    NoJudgement,
}
