namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>How the cells of a column stand.</summary>
internal enum CellAlignment
{
    /// <summary>At the left.</summary>
    Start,

    /// <summary>At the right.</summary>
    End,

    /// <summary>By their decimal points, one under the other.</summary>
    Decimal,
}
