using PerformanceReports.Publishing.Pdf.Fonts;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Text as glyphs.</summary>
/// <param name="Glyphs">The glyphs.</param>
/// <param name="BreakAfter">For each glyph, whether a line may end after it.</param>
internal sealed record ShapedText(ShapedGlyph[] Glyphs, bool[] BreakAfter)
{
    /// <summary>The width in points at a size.</summary>
    public double Width(double size) => Width(Glyphs, size);

    public static double Width(ReadOnlySpan<ShapedGlyph> glyphs, double size)
    {
        var thousandths = 0;
        foreach (var glyph in glyphs)
        {
            thousandths += glyph.Advance + glyph.Kerning;
        }

        return thousandths * size / 1000;
    }
}
