namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>
/// The spaces between pairs of glyphs: the pair adjustments of the GPOS feature "kern" (OpenType 1.9, Lookup type 2).
/// </summary>
internal sealed class PairKerning
{
    private const int PairAdjustment = 2;
    private const int Extension = 9;

    private readonly List<IKerningSubtable> _subtables = [];

    public PairKerning(FontTables tables, int glyphCount)
    {
        if (!tables.Has("GPOS"))
        {
            return;
        }

        var lookups = tables["GPOS"] + tables.UInt16(tables["GPOS"] + 8);
        foreach (var index in KerningLookups(tables))
        {
            AddLookup(tables, lookups + tables.UInt16(lookups + 2 + (2 * index)), glyphCount);
        }
    }

    /// <summary>What to add to the left glyph's advance, in font units.</summary>
    public int Between(ushort left, ushort right)
    {
        foreach (var subtable in _subtables)
        {
            // The first subtable that knows the pair decides, also when it says zero.
            if (subtable.Between(left, right) is { } adjustment)
            {
                return adjustment;
            }
        }

        return 0;
    }

    private static SortedSet<int> KerningLookups(FontTables tables)
    {
        var features = tables["GPOS"] + tables.UInt16(tables["GPOS"] + 6);
        var lookups = new SortedSet<int>();
        for (var i = 0; i < tables.UInt16(features); i++)
        {
            var record = features + 2 + (6 * i);
            if (!tables.Slice(record, 4).SequenceEqual("kern"u8))
            {
                continue;
            }

            var feature = features + tables.UInt16(record + 4);
            for (var j = 0; j < tables.UInt16(feature + 2); j++)
            {
                lookups.Add(tables.UInt16(feature + 4 + (2 * j)));
            }
        }

        return lookups;
    }

    private void AddLookup(FontTables tables, int lookup, int glyphCount)
    {
        for (var i = 0; i < tables.UInt16(lookup + 4); i++)
        {
            int type = tables.UInt16(lookup);
            var subtable = lookup + tables.UInt16(lookup + 6 + (2 * i));
            if (type == Extension)
            {
                type = tables.UInt16(subtable + 2);
                subtable += (int)tables.UInt32(subtable + 4);
            }

            if (type == PairAdjustment)
            {
                _subtables.Add(tables.UInt16(subtable) == 1
                    ? new KerningPairs(tables, subtable, glyphCount)
                    : new KerningClasses(tables, subtable, glyphCount));
            }
        }
    }
}
