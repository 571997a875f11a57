using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>One value of a measure's history, as a row of its data file.</summary>
internal sealed record MeasureHistoryRow(
    string Series,
    string Area,
    string Code,
    int? PeriodMonths,
    MeasurePoint Point)
{
    /// <summary>The segment of the XmR chart that a discrete value lies in; null for other values.</summary>
    public MeasureControlSegment? Segment { get; init; }

    /// <summary>Whether the value is the first after a break in series.</summary>
    public bool StartsAfterBreak { get; init; }

    public string Status => StartsAfterBreak ? ChartTable.BreakMark : "";
}
