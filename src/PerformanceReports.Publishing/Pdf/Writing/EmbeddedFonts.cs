using System.Globalization;
using System.Security.Cryptography;
using PerformanceReports.Publishing.Pdf.Fonts;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>
/// The fonts of a document: which characters of each are used, and their embedding as CIDFontType2 with Identity-H
/// (ISO 32000-1, 9.7).
/// </summary>
internal sealed class EmbeddedFonts
{
    private const int ItalicFlag = 1 << 6;
    private const int NonsymbolicFlag = 1 << 5;

    private readonly SortedDictionary<FontFace, FontSubset> _subsets = [];

    public static string NameOf(FontFace face) => "F" + ((int)face).ToString(CultureInfo.InvariantCulture);

    public FontSubset Use(FontFace face)
    {
        if (!_subsets.TryGetValue(face, out var subset))
        {
            subset = new FontSubset(FontLibrary.Get(face));
            _subsets.Add(face, subset);
        }

        return subset;
    }

    /// <summary>Embeds what is used, and gives the dictionary of fonts that pages name.</summary>
    public PdfDictionary Embed(PdfFile file)
    {
        var resources = new PdfDictionary();
        foreach (var (face, subset) in _subsets)
        {
            resources.Add(NameOf(face), Embed(file, subset));
        }

        return resources;
    }

    private static PdfReference Embed(PdfFile file, FontSubset subset)
    {
        var program = subset.Build();
        var name = Tag(program) + "+" + subset.Font.PostScriptName;
        var descendant = PdfDictionary.OfType("Font");
        descendant.Add("Subtype", "CIDFontType2");
        descendant.Add("BaseFont", name);
        descendant.Add("CIDSystemInfo", new PdfDictionary
        {
            { "Registry", new PdfText("Adobe") },
            { "Ordering", new PdfText("Identity") },
            { "Supplement", 0 },
        });
        descendant.Add("FontDescriptor", Descriptor(file, subset.Font, name, program));
        descendant.Add("DW", 0);
        descendant.Add("W", PdfArray.Of(1, Widths(subset)));
        descendant.Add("CIDToGIDMap", "Identity");

        var font = PdfDictionary.OfType("Font");
        font.Add("Subtype", "Type0");
        font.Add("BaseFont", name);
        font.Add("Encoding", "Identity-H");
        font.Add("DescendantFonts", PdfArray.Of(file.Add(descendant)));
        font.Add("ToUnicode", file.AddStream([], ToUnicodeMap.Write(subset.CodePoints)));
        return file.Add(font);
    }

    /// <summary>Six capital letters that tell subsets of one font apart, from the subset's own bytes.</summary>
    private static string Tag(byte[] program)
    {
        var digest = SHA256.HashData(program);
        return string.Concat(digest.Take(6).Select(value => (char)('A' + (value % 26))));
    }

    private static PdfReference Descriptor(PdfFile file, TrueTypeFont font, string name, byte[] program)
    {
        double Scaled(int value) => Math.Round(value * 1000.0 / font.UnitsPerEm);
        var stream = file.AddStream(new PdfDictionary { { "Length1", program.Length } }, program);
        var (left, bottom, right, top) = font.BoundingBox;
        var descriptor = PdfDictionary.OfType("FontDescriptor");
        descriptor.Add("FontName", name);
        descriptor.Add("Flags", NonsymbolicFlag | (font.ItalicAngle == 0 ? 0 : ItalicFlag));
        descriptor.Add("FontBBox", PdfArray.Of(Scaled(left), Scaled(bottom), Scaled(right), Scaled(top)));
        descriptor.Add("ItalicAngle", font.ItalicAngle);
        descriptor.Add("Ascent", Scaled(font.Ascent));
        descriptor.Add("Descent", Scaled(font.Descent));
        descriptor.Add("CapHeight", Scaled(font.CapHeight));

        // The width of stems is not in the file; viewers use it only where they must replace the font.
        descriptor.Add("StemV", 50 + (font.Weight * font.Weight / 4225));
        descriptor.Add("FontFile2", stream);
        return file.Add(descriptor);
    }

    private static PdfArray Widths(FontSubset subset) => PdfArray.Of(subset.CodePoints
        .Select(codePoint => subset.Font.AdvanceOf(subset.Font.GlyphOf(codePoint)))
        .Select(advance => (PdfValue)Math.Round(advance * 1000.0 / subset.Font.UnitsPerEm)));
}
