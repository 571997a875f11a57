using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A drawing in the running text, without a title of its own.</summary>
/// <param name="Draw">Draws it for the column of running text, with words of a size.</param>
/// <param name="AlternativeText">What it shows, in words.</param>
internal sealed record DrawingBlock(
    Func<double, TextMeasure, ChartDrawing> Draw, string AlternativeText) : SemanticBlock;
