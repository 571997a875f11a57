namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Why something is on a page that is not read out (ISO 32000-1, 14.8.2.2).</summary>
internal enum ArtifactKind
{
    /// <summary>Rules, backgrounds and the repeated headers of a table.</summary>
    Layout,

    /// <summary>The running header.</summary>
    Header,

    /// <summary>The running footer.</summary>
    Footer,

    /// <summary>A word behind the text, such as "Draft".</summary>
    Watermark,
}
