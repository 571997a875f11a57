namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>Pair adjustment format 1: for a left glyph, the right glyphs that it is kerned with.</summary>
internal sealed class KerningPairs : IKerningSubtable
{
    private readonly Dictionary<(ushort Left, ushort Right), short> _pairs = [];

    public KerningPairs(FontTables tables, int subtable, int glyphCount)
    {
        var coverage = GlyphCoverage.Read(tables, subtable + tables.UInt16(subtable + 2), glyphCount);
        var value = new PairValueFormat(tables.UInt16(subtable + 4), tables.UInt16(subtable + 6));
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            if (coverage[glyph] < 0)
            {
                continue;
            }

            var set = subtable + tables.UInt16(subtable + 10 + (2 * coverage[glyph]));
            for (var i = 0; i < tables.UInt16(set); i++)
            {
                var record = set + 2 + (i * (2 + value.Size));
                _pairs[((ushort)glyph, tables.UInt16(record))] = value.Advance(tables, record + 2);
            }
        }
    }

    public int? Between(ushort left, ushort right) => _pairs.TryGetValue((left, right), out var value) ? value : null;
}
