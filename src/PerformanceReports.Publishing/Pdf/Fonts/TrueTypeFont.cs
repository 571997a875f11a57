using System.Text;

namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>A static TrueType font: what measuring, kerning and embedding need of it. Safe to share.</summary>
internal sealed class TrueTypeFont
{
    private readonly FontTables _tables;
    private readonly CharacterMap _characters;
    private readonly PairKerning _kerning;
    private readonly int _advanceCount;
    private readonly bool _longOffsets;

    public TrueTypeFont(byte[] data, string name)
    {
        _tables = new FontTables(data, name);
        _characters = new CharacterMap(_tables);
        GlyphCount = _tables.UInt16(_tables["maxp"] + 4);
        _kerning = new PairKerning(_tables, GlyphCount);
        _advanceCount = _tables.UInt16(_tables["hhea"] + 34);
        _longOffsets = _tables.Int16(_tables["head"] + 50) == 1;
        PostScriptName = ReadPostScriptName();
    }

    public FontTables Tables => _tables;

    public string PostScriptName { get; }

    public int GlyphCount { get; }

    public int UnitsPerEm => _tables.UInt16(_tables["head"] + 18);

    /// <summary>Left, bottom, right and top of all glyphs, in font units.</summary>
    public (int Left, int Bottom, int Right, int Top) BoundingBox
    {
        get
        {
            var box = _tables["head"] + 36;
            return (_tables.Int16(box), _tables.Int16(box + 2), _tables.Int16(box + 4), _tables.Int16(box + 6));
        }
    }

    public int Ascent => _tables.Int16(_tables["hhea"] + 4);

    /// <summary>Negative: below the baseline.</summary>
    public int Descent => _tables.Int16(_tables["hhea"] + 6);

    public int Weight => _tables.UInt16(_tables["OS/2"] + 4);

    public int CapHeight => _tables.Int16(_tables["OS/2"] + 88);

    /// <summary>Degrees, negative where the font leans to the right.</summary>
    public int ItalicAngle => _tables.Int16(_tables["post"] + 4);

    /// <summary>The glyph, or 0 where the font has none for the character.</summary>
    public ushort GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    public int AdvanceOf(ushort glyph) =>
        _tables.UInt16(_tables["hmtx"] + (4 * Math.Min((int)glyph, _advanceCount - 1)));

    public short SideBearingOf(ushort glyph) => _tables.Int16(glyph < _advanceCount
        ? _tables["hmtx"] + (4 * glyph) + 2
        : _tables["hmtx"] + (4 * _advanceCount) + (2 * (glyph - _advanceCount)));

    /// <summary>What to add to the left glyph's advance before the right one, in font units.</summary>
    public int KerningBetween(ushort left, ushort right) => _kerning.Between(left, right);

    /// <summary>The glyph's outline as the font stores it; empty for a space.</summary>
    public ReadOnlySpan<byte> OutlineOf(ushort glyph)
    {
        var start = OutlineOffset(glyph);
        return _tables.Slice(_tables["glyf"] + start, OutlineOffset(glyph + 1) - start);
    }

    private int OutlineOffset(int glyph) => _longOffsets
        ? (int)_tables.UInt32(_tables["loca"] + (4 * glyph))
        : 2 * _tables.UInt16(_tables["loca"] + (2 * glyph));

    private string ReadPostScriptName()
    {
        const int PostScriptNameId = 6;
        const int WindowsPlatform = 3;
        var name = _tables["name"];
        var strings = name + _tables.UInt16(name + 4);
        for (var i = 0; i < _tables.UInt16(name + 2); i++)
        {
            var record = name + 6 + (12 * i);
            if (_tables.UInt16(record) == WindowsPlatform && _tables.UInt16(record + 6) == PostScriptNameId)
            {
                return Encoding.BigEndianUnicode.GetString(
                    _tables.Slice(strings + _tables.UInt16(record + 10), _tables.UInt16(record + 8)));
            }
        }

        throw new InvalidDataException("The font has no PostScript name.");
    }
}
