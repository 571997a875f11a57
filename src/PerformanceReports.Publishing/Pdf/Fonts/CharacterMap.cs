namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>Which glyph stands for a character: the font's cmap table in format 12, for all of Unicode.</summary>
internal sealed class CharacterMap
{
    private const int SegmentedCoverage = 12;

    private readonly (uint First, uint Last, uint Glyph)[] _groups;

    public CharacterMap(FontTables tables)
    {
        var subtable = Subtable(tables);
        _groups = new (uint, uint, uint)[tables.UInt32(subtable + 12)];
        for (var i = 0; i < _groups.Length; i++)
        {
            var group = subtable + 16 + (12 * i);
            _groups[i] = (tables.UInt32(group), tables.UInt32(group + 4), tables.UInt32(group + 8));
        }
    }

    /// <summary>The glyph, or 0 where the font has none for the character.</summary>
    public ushort GlyphOf(int codePoint)
    {
        var (low, high) = (0, _groups.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, glyph) = _groups[middle];
            if (codePoint >= first && codePoint <= last)
            {
                return (ushort)(glyph + (uint)codePoint - first);
            }

            (low, high) = codePoint < first ? (low, middle - 1) : (middle + 1, high);
        }

        return 0;
    }

    private static int Subtable(FontTables tables)
    {
        var cmap = tables["cmap"];
        for (var i = 0; i < tables.UInt16(cmap + 2); i++)
        {
            var subtable = cmap + (int)tables.UInt32(cmap + 8 + (8 * i));
            if (tables.UInt16(subtable) == SegmentedCoverage)
            {
                return subtable;
            }
        }

        throw new InvalidDataException("The font's cmap has no subtable of format 12.");
    }
}
