using System.Globalization;
using System.Text;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>The table by which viewers turn character numbers back into text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // A bfchar block holds at most 100 lines (Adobe Technical Note 5014).
    private const int LinesPerBlock = 100;

    private const string Opening = """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange

        """;

    private const string Closing = """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end

        """;

    public static byte[] Write(IReadOnlyList<int> codePoints)
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        var number = 1;
        foreach (var block in codePoints.Chunk(LinesPerBlock))
        {
            text.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var codePoint in block)
            {
                var utf16 = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(codePoint)));
                text.Append(CultureInfo.InvariantCulture, $"<{number++:X4}> <{utf16}>\n");
            }

            text.Append("endbfchar\n");
        }

        return Encoding.ASCII.GetBytes(text.Append(Closing.ReplaceLineEndings("\n")).ToString());
    }
}
