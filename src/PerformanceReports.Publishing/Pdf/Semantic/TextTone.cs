namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A nuance of text. The words carry the meaning; the tone only makes it quicker to find.</summary>
internal enum TextTone
{
    Normal,

    /// <summary>Less important than what stands beside it.</summary>
    Quiet,

    /// <summary>More important: a figure or a name.</summary>
    Strong,

    /// <summary>A warning that figures are illustrative.</summary>
    Illustrative,
}
