namespace PerformanceReports.Publishing.Pdf.QrCodes;

/// <summary>Turns text into the bytes that a QR code holds: data, then correction (ISO/IEC 18004, 7.4-7.6).</summary>
internal static class QrCodewords
{
    private const int ByteMode = 0b0100;

    public static byte[] Of(byte[] text, QrVersion version)
    {
        var data = Data(text, version);
        var shortLength = version.DataCodewords / version.Blocks;

        // Where data cannot be divided evenly, the last blocks are one byte longer.
        var shortBlocks = version.Blocks - (version.DataCodewords % version.Blocks);
        var blocks = new List<byte[]>();
        var start = 0;
        for (var i = 0; i < version.Blocks; i++)
        {
            var length = i < shortBlocks ? shortLength : shortLength + 1;
            blocks.Add(data[start..(start + length)]);
            start += length;
        }

        var corrections = blocks.Select(block => ReedSolomon.Correction(block, version.CorrectionPerBlock)).ToList();
        return [.. Interleaved(blocks), .. Interleaved(corrections)];
    }

    private static IEnumerable<byte> Interleaved(List<byte[]> blocks) => Enumerable
        .Range(0, blocks.Max(block => block.Length))
        .SelectMany(index => blocks.Where(block => index < block.Length).Select(block => block[index]));

    private static byte[] Data(byte[] text, QrVersion version)
    {
        var data = new byte[version.DataCodewords];
        var position = 0;
        void Append(int value, int bits)
        {
            for (var bit = bits - 1; bit >= 0; bit--, position++)
            {
                data[position / 8] |= (byte)(((value >> bit) & 1) << (7 - (position % 8)));
            }
        }

        Append(ByteMode, 4);
        Append(text.Length, version.LengthBits);
        foreach (var value in text)
        {
            Append(value, 8);
        }

        // Four zero bits end the text; what is left of the room is filled with these two bytes in turn.
        var used = (Math.Min(position + 4, 8 * data.Length) + 7) / 8;
        for (var i = used; i < data.Length; i++)
        {
            data[i] = (byte)((i - used) % 2 == 0 ? 0xEC : 0x11);
        }

        return data;
    }
}
