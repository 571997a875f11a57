using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>Puts tables together into a font file, with the checksums that the format asks for.</summary>
internal static class FontFileWriter
{
    private const uint FileChecksumMagic = 0xB1B0AFBA;

    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var length = 12 + (16 * tables.Count) + tables.Values.Sum(table => Padded(table.Length));
        var file = new byte[length];
        WriteHeader(file, (ushort)tables.Count);
        var record = 12;
        var offset = 12 + (16 * tables.Count);
        var head = 0;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            Put(file, record + 4, Checksum(file.AsSpan(offset, Padded(table.Length))));
            Put(file, record + 8, (uint)offset);
            Put(file, record + 12, (uint)table.Length);
            head = tag == "head" ? offset : head;
            record += 16;
            offset += Padded(table.Length);
        }

        Put(file, head + 8, FileChecksumMagic - Checksum(file));
        return file;
    }

    private static void WriteHeader(byte[] file, ushort count)
    {
        var power = BitOperations.Log2(count);
        Put(file, 0, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * count) - (16 << power)));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void Put(byte[] file, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(offset), value);

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        }

        return sum;
    }
}
