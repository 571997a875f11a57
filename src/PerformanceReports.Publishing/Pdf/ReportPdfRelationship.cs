namespace PerformanceReports.Publishing.Pdf;

/// <summary>How an attached file stands to the document (ISO 19005-3, 6.8).</summary>
public enum ReportPdfRelationship
{
    /// <summary>The figures that tables and charts are drawn from.</summary>
    Data,

    /// <summary>The same content, for programs.</summary>
    Alternative,

    /// <summary>It adds to the document or to another attachment.</summary>
    Supplement,
}
