namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>A character as it is set.</summary>
/// <param name="CodePoint">The character, one that the font has.</param>
/// <param name="Advance">Its width in thousandths of the font's size.</param>
/// <param name="Kerning">What is added before the next character, in the same unit.</param>
internal readonly record struct ShapedGlyph(int CodePoint, short Advance, short Kerning);
