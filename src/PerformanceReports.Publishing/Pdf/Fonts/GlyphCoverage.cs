namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>A coverage table: the place of each glyph in a subtable's list, or -1 where it is not in it.</summary>
internal static class GlyphCoverage
{
    public static short[] Read(FontTables tables, int offset, int glyphCount)
    {
        var places = new short[glyphCount];
        Array.Fill(places, (short)-1);
        var count = tables.UInt16(offset + 2);
        if (tables.UInt16(offset) == 1)
        {
            for (var i = 0; i < count; i++)
            {
                places[tables.UInt16(offset + 4 + (2 * i))] = (short)i;
            }

            return places;
        }

        for (var i = 0; i < count; i++)
        {
            var range = offset + 4 + (6 * i);
            var (first, last, place) = (tables.UInt16(range), tables.UInt16(range + 2), tables.UInt16(range + 4));
            for (var glyph = first; glyph <= last; glyph++)
            {
                places[glyph] = (short)(place + glyph - first);
            }
        }

        return places;
    }
}
