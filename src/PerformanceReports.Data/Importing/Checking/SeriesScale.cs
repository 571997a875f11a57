namespace PerformanceReports.Data.Importing.Checking;

/// <summary>How large the numbers of a series are that stand, around a period.</summary>
/// <param name="Usual">The median of those nearest in time.</param>
/// <param name="Least">The least of all.</param>
/// <param name="Most">The most of all.</param>
internal sealed record SeriesScale(decimal Usual, decimal Least, decimal Most)
{
    public static decimal Median(IEnumerable<decimal> numbers)
    {
        var ordered = numbers.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
