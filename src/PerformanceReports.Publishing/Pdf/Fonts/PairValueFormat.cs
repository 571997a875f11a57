using System.Numerics;

namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>Which numbers a pair's record holds; kerning is the first glyph's horizontal advance among them.</summary>
internal readonly record struct PairValueFormat(ushort First, ushort Second)
{
    private const int HorizontalAdvance = 0x0004;
    private const int BeforeAdvance = 0x0003;

    /// <summary>Bytes of a record.</summary>
    public int Size => 2 * (BitOperations.PopCount(First) + BitOperations.PopCount(Second));

    public short Advance(FontTables tables, int record) => (First & HorizontalAdvance) == 0
        ? (short)0
        : tables.Int16(record + (2 * BitOperations.PopCount((uint)(First & BeforeAdvance))));
}
