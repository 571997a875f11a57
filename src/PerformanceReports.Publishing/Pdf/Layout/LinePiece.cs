using PerformanceReports.Publishing.Pdf.Fonts;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>The part of a run that stands on one line.</summary>
/// <param name="Run">The run.</param>
/// <param name="Glyphs">Its glyphs on this line.</param>
/// <param name="X">Distance from the line's start, in points.</param>
/// <param name="Width">Its width in points.</param>
internal sealed record LinePiece(StyledRun Run, ReadOnlyMemory<ShapedGlyph> Glyphs, double X, double Width);
