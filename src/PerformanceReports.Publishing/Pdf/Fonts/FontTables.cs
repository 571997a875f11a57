using System.Buffers.Binary;
using System.Text;

namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>A font file's bytes with its directory of tables. Numbers in font files are big-endian.</summary>
internal sealed class FontTables
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Offset, int Length)> _directory = [];

    public FontTables(byte[] data, string name)
    {
        _data = data;
        if (data.Length < 12 || UInt32(0) != 0x00010000)
        {
            throw new InvalidDataException(
                $"{name} is not a TrueType font with glyf outlines: take a static .ttf file.");
        }

        for (var i = 0; i < UInt16(4); i++)
        {
            var record = 12 + (16 * i);
            var tag = Encoding.ASCII.GetString(data, record, 4);
            _directory[tag] = ((int)UInt32(record + 8), (int)UInt32(record + 12));
        }
    }

    /// <summary>Where a table begins; throws where the font lacks it.</summary>
    public int this[string tag] => _directory.TryGetValue(tag, out var table)
        ? table.Offset
        : throw new InvalidDataException($"The font has no '{tag}' table, which embedding it in a PDF needs.");

    public bool Has(string tag) => _directory.ContainsKey(tag);

    public ReadOnlySpan<byte> Table(string tag) => Slice(this[tag], _directory[tag].Length);

    public ReadOnlySpan<byte> Slice(int offset, int length) => _data.AsSpan(offset, length);

    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(offset));

    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(offset));

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(offset));
}
