namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>The opening page of a part: its heading, what it holds, and a list of its sections.</summary>
/// <param name="Heading">The part's heading.</param>
/// <param name="Subtitle">A second line, or an empty text.</param>
/// <param name="Introduction">What the part holds.</param>
/// <param name="Sections">The headings of its sections.</param>
internal sealed record PartBlock(
    HeadingBlock Heading,
    string Subtitle,
    IReadOnlyList<SemanticBlock> Introduction,
    IReadOnlyList<HeadingBlock> Sections) : SemanticBlock;
