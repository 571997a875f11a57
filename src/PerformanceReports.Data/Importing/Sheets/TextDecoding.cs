using System.Text;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Finds how a text file is encoded.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="UnreadableFileException">It is no text.</exception>
    public static string Decode(string name, byte[] content)
    {
        ReadOnlySpan<byte> bytes = content;
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            // What Excel calls "Unicode Text".
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        if (bytes.Contains((byte)0))
        {
            throw new UnreadableFileException(
                $"{name} is not text, nor a spreadsheet that can be read. Choose a CSV, XLSX or ODS file.");
        }

        return Utf8(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes) ?? Windows1252.GetString(bytes);
    }

    // Text of another encoding is practically never valid UTF-8 by chance.
    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
