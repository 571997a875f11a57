namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>
/// The characters of a font that a document uses, numbered in order of use. Numbers stand for characters, not glyphs,
/// so that text read back from the file is always the text that was set, also where two characters share a glyph.
/// </summary>
internal sealed class FontSubset(TrueTypeFont font)
{
    private readonly Dictionary<int, ushort> _numbers = [];
    private readonly List<int> _codePoints = [];

    public TrueTypeFont Font { get; } = font;

    /// <summary>The characters; the first has the number 1, as 0 stands for a missing glyph.</summary>
    public IReadOnlyList<int> CodePoints => _codePoints;

    public ushort NumberOf(int codePoint)
    {
        if (!_numbers.TryGetValue(codePoint, out var number))
        {
            _codePoints.Add(codePoint);
            number = (ushort)_codePoints.Count;
            _numbers.Add(codePoint, number);
        }

        return number;
    }

    /// <summary>A font file with the glyphs of these characters only; a glyph has its character's number.</summary>
    public byte[] Build() => new FontSubsetBuilder(Font).Build(_codePoints);
}
