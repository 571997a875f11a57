using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics.Control;

namespace PerformanceReports.Domain.Tests.Statistics.Control;

/// <summary>Made-up points of consecutive months from January 2020.</summary>
internal static class Points
{
    public static readonly Month First = new(2020, 1);

    public static IReadOnlyList<ControlPoint> Of(params int[] values) =>
        [.. values.Select((value, index) => new ControlPoint(new Period(First.AddMonths(index), 1), value))];
}
