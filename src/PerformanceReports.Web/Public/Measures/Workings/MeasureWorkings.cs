using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>Everything that a page works out for the own force, in the order in which it follows.</summary>
internal static class MeasureWorkings
{
    /// <summary>Value, interval, average, position, trend: those that can be worked out.</summary>
    public static IReadOnlyList<Working> Of(MeasureDocument measure)
    {
        var own = measure.Forces.FirstOrDefault(force => force.Own);
        var standing = Compared(measure).FirstOrDefault(force => force.Own);
        var point = standing?.Point ?? (own is { Rolling: [.., var latest] } ? latest : null);
        if (own is null || point is null)
        {
            return [];
        }

        Working?[] workings =
        [
            ValueWorking.Of(measure, own, point),
            IntervalWorking.Of(measure, point),
            .. BenchmarkWorking.Of(measure),
            TrendWorking.Of(measure, own),
        ];
        return [.. workings.OfType<Working>()];
    }

    /// <summary>The forces that a measure is compared with, best first; none where it is not compared.</summary>
    public static IReadOnlyList<MeasureStanding> Compared(MeasureDocument measure) => measure.Group switch
    {
        BenchmarkGroup.SimilarGroup => measure.GroupStandings,
        BenchmarkGroup.AllForces => measure.Standings,
        _ => [],
    };
}
