namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>Pair adjustment format 2: glyphs fall into classes, and each pair of classes has an adjustment.</summary>
internal sealed class KerningClasses : IKerningSubtable
{
    private readonly short[] _coverage;
    private readonly ushort[] _leftClasses;
    private readonly ushort[] _rightClasses;
    private readonly short[,] _adjustments;

    public KerningClasses(FontTables tables, int subtable, int glyphCount)
    {
        _coverage = GlyphCoverage.Read(tables, subtable + tables.UInt16(subtable + 2), glyphCount);
        var value = new PairValueFormat(tables.UInt16(subtable + 4), tables.UInt16(subtable + 6));
        _leftClasses = Classes(tables, subtable + tables.UInt16(subtable + 8), glyphCount);
        _rightClasses = Classes(tables, subtable + tables.UInt16(subtable + 10), glyphCount);
        _adjustments = new short[tables.UInt16(subtable + 12), tables.UInt16(subtable + 14)];
        var record = subtable + 16;
        for (var left = 0; left < _adjustments.GetLength(0); left++)
        {
            for (var right = 0; right < _adjustments.GetLength(1); right++)
            {
                _adjustments[left, right] = value.Advance(tables, record);
                record += value.Size;
            }
        }
    }

    public int? Between(ushort left, ushort right) =>
        _coverage[left] < 0 ? null : _adjustments[_leftClasses[left], _rightClasses[right]];

    private static ushort[] Classes(FontTables tables, int offset, int glyphCount)
    {
        var classes = new ushort[glyphCount];
        if (tables.UInt16(offset) == 1)
        {
            var first = tables.UInt16(offset + 2);
            for (var i = 0; i < tables.UInt16(offset + 4); i++)
            {
                classes[first + i] = tables.UInt16(offset + 6 + (2 * i));
            }

            return classes;
        }

        for (var i = 0; i < tables.UInt16(offset + 2); i++)
        {
            var range = offset + 4 + (6 * i);
            var (from, to) = (tables.UInt16(range), tables.UInt16(range + 2));
            classes.AsSpan(from, to - from + 1).Fill(tables.UInt16(range + 4));
        }

        return classes;
    }
}
