namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>A place in a drawing, in drawing units from the top left corner; y grows downwards.</summary>
public readonly record struct ChartPoint(double X, double Y);
