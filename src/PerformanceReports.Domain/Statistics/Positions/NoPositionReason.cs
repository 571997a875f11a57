namespace PerformanceReports.Domain.Statistics.Positions;

/// <summary>Why no position is suggested.</summary>
public enum NoPositionReason
{
    /// <summary>The measure is a ratio of two rates or a judgement: the product has no interval for it.</summary>
    NoMethodForUnit,
}
