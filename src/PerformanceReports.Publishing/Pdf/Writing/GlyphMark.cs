using PerformanceReports.Publishing.Pdf.Fonts;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Characters of one look on one baseline.</summary>
/// <param name="Face">The font.</param>
/// <param name="Size">The size in points.</param>
/// <param name="Colour">An sRGB colour as <c>#RRGGBB</c>.</param>
/// <param name="X">Where the first character begins.</param>
/// <param name="Baseline">Distance of the baseline from the page's top.</param>
/// <param name="Glyphs">The characters.</param>
internal sealed record GlyphMark(
    FontFace Face,
    double Size,
    string Colour,
    double X,
    double Baseline,
    ReadOnlyMemory<ShapedGlyph> Glyphs) : PageMark
{
    /// <summary>Whether the line rises at 45 degrees to the right, else it is level.</summary>
    public bool Rising { get; init; }
}
