namespace PerformanceReports.Publishing.Pdf.QrCodes;

/// <summary>One of the sizes of QR code, at the level of error correction M (ISO/IEC 18004, tables 7 and 9).</summary>
/// <param name="Number">1 to 10.</param>
/// <param name="Codewords">Bytes in all.</param>
/// <param name="Blocks">Into how many blocks they are divided.</param>
/// <param name="CorrectionPerBlock">Bytes of each block that serve correction.</param>
/// <param name="Alignment">Where the centres of alignment patterns stand, in both directions.</param>
internal sealed record QrVersion(
    int Number, int Codewords, int Blocks, int CorrectionPerBlock, IReadOnlyList<int> Alignment)
{
    /// <summary>Every size that is made here: the largest holds an address of 213 characters.</summary>
    public static IReadOnlyList<QrVersion> All { get; } =
    [
        new(1, 26, 1, 10, []),
        new(2, 44, 1, 16, [6, 18]),
        new(3, 70, 1, 26, [6, 22]),
        new(4, 100, 2, 18, [6, 26]),
        new(5, 134, 2, 24, [6, 30]),
        new(6, 172, 4, 16, [6, 34]),
        new(7, 196, 4, 18, [6, 22, 38]),
        new(8, 242, 4, 22, [6, 24, 42]),
        new(9, 292, 5, 22, [6, 26, 46]),
        new(10, 346, 5, 26, [6, 28, 50]),
    ];

    /// <summary>Modules along a side.</summary>
    public int Size => 17 + (4 * Number);

    /// <summary>Bytes that carry data.</summary>
    public int DataCodewords => Codewords - (Blocks * CorrectionPerBlock);

    /// <summary>Bits of the number that says how long a text is.</summary>
    public int LengthBits => Number < 10 ? 8 : 16;

    /// <summary>The most bytes of text: the rest says the kind of text and its length.</summary>
    public int Capacity => DataCodewords - ((4 + LengthBits + 7) / 8);
}
