using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts;

/// <summary>
/// The labelled months of a chart: counted back from the last month, so that the month reported on is always named.
/// </summary>
internal static class TimeAxis
{
    private const int MostLabels = 8;
    private static readonly int[] Steps = [1, 3, 6, 12, 24, 36, 48, 60, 120, 240, 600, 1200, 4800];

    /// <summary>
    /// The months to label, oldest first, where labels up to <paramref name="widest"/> wide stand at least
    /// <paramref name="gap"/> apart on an axis <paramref name="width"/> long.
    /// </summary>
    public static IReadOnlyList<Month> Labels(Month first, Month last, double width, double widest, double gap)
    {
        var span = last.Ordinal - first.Ordinal;
        var step = Steps.First(step => step > span || Fits(step));
        return [.. Enumerable.Range(0, (span / step) + 1).Select(index => last.AddMonths(-index * step)).Reverse()];

        bool Fits(int step) => span / step < MostLabels && width / span * step >= widest + gap;
    }
}
