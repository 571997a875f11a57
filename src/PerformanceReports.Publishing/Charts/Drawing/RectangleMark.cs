namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>A filled rectangle, given by its top left corner.</summary>
public sealed record RectangleMark(double X, double Y, double Width, double Height, string Fill) : ChartMark;
