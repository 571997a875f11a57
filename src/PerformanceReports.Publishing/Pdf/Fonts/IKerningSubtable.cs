namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>One of the two shapes in which a font lists kerning: pairs of glyphs, or pairs of classes.</summary>
internal interface IKerningSubtable
{
    /// <summary>The adjustment in font units; null where this subtable does not know the pair.</summary>
    int? Between(ushort left, ushort right);
}
