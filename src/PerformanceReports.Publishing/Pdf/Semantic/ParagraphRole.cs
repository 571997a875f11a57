namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>What a paragraph is for.</summary>
internal enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The sentence that sums up what follows.</summary>
    Lead,

    /// <summary>A remark under a table or figure.</summary>
    Note,

    /// <summary>A notice that must not be missed, set apart from the text.</summary>
    Notice,
}
