namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>A line through two or more points, open, never filled.</summary>
public sealed record LineMark(IReadOnlyList<ChartPoint> Points, ChartStroke Stroke) : ChartMark;
