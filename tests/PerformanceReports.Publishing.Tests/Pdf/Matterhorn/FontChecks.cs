using System.Buffers.Binary;
using System.Text;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>Fonts: checkpoint 31 and 10; ISO 19005-3, 6.2.11.</summary>
internal static class FontChecks
{
    public static IEnumerable<string> Faults(PdfReader pdf)
    {
        var fonts = pdf.Objects.Dictionary(pdf.Objects.Dictionary(pdf.Pages.First()["Resources"])["Font"]);
        foreach (var (name, reference) in fonts)
        {
            var shown = pdf.Texts.SelectMany(text => text.Shown).Where(entry => entry.Font == name)
                .Select(entry => entry.Number).ToHashSet();
            foreach (var fault in Font(pdf, pdf.Objects.Dictionary(reference), shown))
            {
                yield return $"{fault} (font {name})";
            }
        }
    }

    private static IEnumerable<string> Font(PdfReader pdf, Dictionary<string, object?> font, HashSet<int> shown)
    {
        var objects = pdf.Objects;
        var descendant = objects.Dictionary(objects.Array(font["DescendantFonts"]).Single());
        var descriptor = objects.Dictionary(descendant["FontDescriptor"]);
        var system = objects.Dictionary(descendant["CIDSystemInfo"]);
        if (!descriptor.TryGetValue("FontFile2", out var embedded))
        {
            return ["31-009: the font is not embedded"];
        }

        var program = ((ReadStream)objects.Resolve(embedded)!).Bytes;
        return
        [
            .. Unless(font["Encoding"]!.Equals(new Name("Identity-H")), "31-006: the encoding is not Identity-H"),
            .. Unless(
                objects.Text(system["Registry"]) == "Adobe" && objects.Text(system["Ordering"]) == "Identity",
                "31-001: the character collection does not fit the encoding"),
            .. Unless(
                descendant["CIDToGIDMap"]!.Equals(new Name("Identity")), "31-004: characters do not lead to glyphs"),
            .. Unless(
                font["BaseFont"]!.Equals(descriptor["FontName"]) && ((Name)font["BaseFont"]!).Value[6] == '+',
                "PDF/A 6.2.11.4: the subset has no name of its own"),
            .. Unless(!shown.Contains(0), "31-030: the glyph of missing characters is shown"),
            .. Unicode(objects, font, shown),
            .. Widths(objects, descendant, program, shown),
        ];
    }

    private static IEnumerable<string> Unicode(PdfObjects objects, Dictionary<string, object?> font, HashSet<int> shown)
    {
        if (!font.TryGetValue("ToUnicode", out var stream))
        {
            return ["31-027: the font does not say what its glyphs stand for"];
        }

        var map = PdfReader.MapOf(Encoding.ASCII.GetString(((ReadStream)objects.Resolve(stream)!).Bytes));
        return
        [
            .. Unless(shown.All(map.ContainsKey), "10-001: a glyph stands for no character"),
            .. Unless(
                map.Values.All(text => text is not ("\0" or "\uFEFF" or "\uFFFE")
                    && !text.EnumerateRunes().Any(rune => rune.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000)),
                "31-028/029: a glyph stands for a character without meaning"),
        ];
    }

    /// <summary>The widths that viewers lay text out with are those of the embedded font (31-018).</summary>
    private static IEnumerable<string> Widths(
        PdfObjects objects, Dictionary<string, object?> descendant, byte[] program, HashSet<int> shown)
    {
        var list = objects.Array(descendant["W"]);
        var first = (int)(double)list[0]!;
        var widths = objects.Array(list[1]);
        var perEm = Number(program, Table(program, "head") + 18);
        var metrics = Table(program, "hmtx");
        return Unless(
            shown.All(number => Math.Abs(
                (double)widths[number - first]! - (Number(program, metrics + (4 * number)) * 1000.0 / perEm)) <= 1),
            "31-018: a glyph's width is not that of the font");
    }

    private static int Table(byte[] program, string tag)
    {
        for (var record = 12; ; record += 16)
        {
            if (Encoding.ASCII.GetString(program, record, 4) == tag)
            {
                return (int)BinaryPrimitives.ReadUInt32BigEndian(program.AsSpan(record + 8));
            }
        }
    }

    private static int Number(byte[] program, int offset) =>
        BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(offset));
}
