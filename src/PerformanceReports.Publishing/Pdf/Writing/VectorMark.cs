using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A line, rectangle or circle, moved so that its drawing's corner stands at a place of the page.</summary>
internal sealed record VectorMark(ChartMark Shape, double OffsetX, double OffsetY) : PageMark;
