namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>A filled circle, with an outline where <paramref name="Stroke"/> is given.</summary>
public sealed record CircleMark(ChartPoint Centre, double Radius, string Fill, ChartStroke? Stroke = null) : ChartMark;
