using System.Text;
using PerformanceReports.Publishing.Pdf.Fonts;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Turns text into glyphs with widths and kerning. One for each rendering: it remembers what it met.</summary>
internal sealed class TextShaper
{
    private const int Replacement = 0x25A1;

    // Labels of charts and cells come again and again; paragraphs do not, and are not worth keeping.
    private const int LongestKept = 40;

    private readonly SortedSet<int> _missing = [];
    private readonly Dictionary<(string Text, FontFace Face), ShapedText> _kept = [];
    private readonly List<ShapedGlyph> _glyphs = [];
    private readonly List<bool> _breaks = [];

    /// <summary>The characters that no font has; a square (U+25A1) stands for each.</summary>
    public IReadOnlyCollection<int> Missing => _missing;

    /// <summary>The glyphs of a text, with the places after which a line may end.</summary>
    public ShapedText Shape(string text, FontFace face)
    {
        if (_kept.TryGetValue((text, face), out var known))
        {
            return known;
        }

        var shaped = Shape(text, FontLibrary.Get(face));
        if (text.Length <= LongestKept)
        {
            _kept.Add((text, face), shaped);
        }

        return shaped;
    }

    /// <summary>The width of one line of text in points.</summary>
    public double Measure(string text, FontFace face, double size) => Shape(text, face).Width(size);

    private ShapedText Shape(string text, TrueTypeFont font)
    {
        var (glyphs, breaks) = (_glyphs, _breaks);
        glyphs.Clear();
        breaks.Clear();
        ushort last = 0;
        foreach (var rune in PrintableText.Runes(text))
        {
            if (rune.Value == PrintableText.ZeroWidthSpace)
            {
                if (breaks.Count > 0)
                {
                    breaks[^1] = true;
                }

                continue;
            }

            var codePoint = Drawn(rune.Value, font);
            var glyph = font.GlyphOf(codePoint);
            if (glyphs.Count > 0)
            {
                var kerning = Scaled(font.KerningBetween(last, glyph), font);
                glyphs[^1] = glyphs[^1] with { Kerning = kerning };
                breaks[^1] |= BreaksBetween(glyphs, rune);
            }

            glyphs.Add(new ShapedGlyph(codePoint, Scaled(font.AdvanceOf(glyph), font), 0));
            breaks.Add(rune.Value == ' ');
            last = glyph;
        }

        return new ShapedText([.. glyphs], [.. breaks]);
    }

    private int Drawn(int codePoint, TrueTypeFont font)
    {
        switch (codePoint)
        {
            case PrintableText.NoBreakSpace or 0x202F or 0x2007 or 0x2009:
                return ' ';
            case PrintableText.NoBreakHyphen:
                return '-';
        }

        // A character of private use means nothing to whoever reads the text back (ISO 19005-3, 6.2.11.7.3).
        if (font.GlyphOf(codePoint) != 0 && !IsPrivate(codePoint))
        {
            return codePoint;
        }

        _missing.Add(codePoint);
        return Replacement;
    }

    private static bool IsPrivate(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;

    /// <summary>A line may end after a hyphen, a dash or a slash that stands between letters.</summary>
    private static bool BreaksBetween(List<ShapedGlyph> glyphs, Rune next)
    {
        if (!Rune.IsLetter(next) || glyphs.Count < 2)
        {
            return false;
        }

        return glyphs[^1].CodePoint is '-' or '/' or 0x2013 or 0x2014
            && Rune.IsLetterOrDigit(new Rune(glyphs[^2].CodePoint));
    }

    private static short Scaled(int units, TrueTypeFont font) =>
        (short)(font.UnitsPerEm == 1000 ? units : Math.Round(units * 1000.0 / font.UnitsPerEm));
}
