using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Statistics;

/// <summary>Finds the mid-year estimate that belongs to a period.</summary>
public sealed class DenominatorTable(IEnumerable<DenominatorEstimate> estimates)
{
    private readonly ILookup<(ForceCode Force, DenominatorKind Kind), DenominatorEstimate> _estimates =
        estimates.ToLookup(estimate => (estimate.Force, estimate.Kind));

    /// <summary>
    /// The estimate of the calendar year in which the middle of the period falls, else the latest earlier one held;
    /// null where none is held. The middle of 12 months is the first day of the seventh.
    /// </summary>
    public DenominatorEstimate? For(ForceCode force, DenominatorKind kind, Period period)
    {
        var middle = period.Start.AddMonths(period.Months / 2).Year;
        return _estimates[(force, kind)].Where(estimate => estimate.Year <= middle).MaxBy(estimate => estimate.Year);
    }
}
