using System.Buffers.Binary;

namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>
/// Writes a TrueType file with some of a font's glyphs. Glyphs that others are composed of follow the wanted ones.
/// </summary>
internal sealed class FontSubsetBuilder(TrueTypeFont font)
{
    private const ushort ArgumentsAreWords = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort MoreComponents = 0x0020;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    private readonly List<ushort> _glyphs = [0];
    private readonly Dictionary<ushort, ushort> _components = [];

    public byte[] Build(IReadOnlyList<int> codePoints)
    {
        _glyphs.AddRange(codePoints.Select(font.GlyphOf));
        var outlines = new List<byte[]>();

        // The list grows while it is walked: composite glyphs append their components.
        for (var i = 0; i < _glyphs.Count; i++)
        {
            outlines.Add(Outline(_glyphs[i]));
        }

        var (glyf, loca) = Join(outlines);
        var file = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["head"] = Head(),
            ["hhea"] = WithGlyphCount("hhea", 34),
            ["hmtx"] = Metrics(),
            ["loca"] = loca,
            ["maxp"] = WithGlyphCount("maxp", 4),
        };
        foreach (var tag in new[] { "cvt ", "fpgm", "prep" }.Where(font.Tables.Has))
        {
            file[tag] = font.Tables.Table(tag).ToArray();
        }

        return FontFileWriter.Write(file);
    }

    private byte[] Outline(ushort glyph)
    {
        var outline = font.OutlineOf(glyph).ToArray();
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return outline;
        }

        var component = 10;
        ushort flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(component));
            var target = outline.AsSpan(component + 2);
            BinaryPrimitives.WriteUInt16BigEndian(target, Component(BinaryPrimitives.ReadUInt16BigEndian(target)));
            component += ComponentSize(flags);
        }
        while ((flags & MoreComponents) != 0);

        return outline;
    }

    private ushort Component(ushort glyph)
    {
        if (!_components.TryGetValue(glyph, out var number))
        {
            number = (ushort)_glyphs.Count;
            _glyphs.Add(glyph);
            _components.Add(glyph, number);
        }

        return number;
    }

    private static int ComponentSize(ushort flags)
    {
        var arguments = (flags & ArgumentsAreWords) != 0 ? 4 : 2;
        var transform = (flags & (HasScale | HasTwoScales | HasMatrix)) switch
        {
            HasScale => 2,
            HasTwoScales => 4,
            HasMatrix => 8,
            _ => 0,
        };
        return 4 + arguments + transform;
    }

    private static (byte[] Glyf, byte[] Loca) Join(List<byte[]> outlines)
    {
        using var glyf = new MemoryStream();
        var loca = new byte[4 * (outlines.Count + 1)];
        for (var i = 0; i < outlines.Count; i++)
        {
            glyf.Write(outlines[i]);
            glyf.Write(new byte[-outlines[i].Length & 3]);
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * (i + 1)), (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    private byte[] Head()
    {
        var head = font.Tables.Table("head").ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private byte[] WithGlyphCount(string tag, int offset)
    {
        var table = font.Tables.Table(tag).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(offset), (ushort)_glyphs.Count);
        return table;
    }

    private byte[] Metrics()
    {
        var metrics = new byte[4 * _glyphs.Count];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)font.AdvanceOf(_glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), font.SideBearingOf(_glyphs[i]));
        }

        return metrics;
    }
}
