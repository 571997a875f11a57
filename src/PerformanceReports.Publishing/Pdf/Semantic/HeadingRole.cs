namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>How a heading stands to what follows it.</summary>
internal enum HeadingRole
{
    /// <summary>Opens a chapter: a new page.</summary>
    Chapter,

    /// <summary>Opens a section of a part: a new page.</summary>
    Section,

    /// <summary>Heads what follows, across the page.</summary>
    Inner,

    /// <summary>Heads what follows, beside it.</summary>
    Side,
}
