using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A small drawing in a cell.</summary>
/// <param name="Drawing">What is drawn.</param>
/// <param name="AlternativeText">What it shows, in words.</param>
internal sealed record CellDrawing(ChartDrawing Drawing, string AlternativeText) : CellContent;
