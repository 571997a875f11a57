using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>A value of one discrete month, quarter or year.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">The value, in the measure's unit.</param>
public sealed record ControlPoint(Period Period, decimal Value)
{
    /// <summary>Whether this point's period begins where the other's ends.</summary>
    internal bool Follows(ControlPoint other) => Period.Start == other.Period.End.AddMonths(1);
}
