namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>The cover.</summary>
/// <param name="Organisation">Who publishes.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Subtitle">The period.</param>
/// <param name="Details">Short facts: version, date of publication.</param>
/// <param name="Notes">What holds for the whole document.</param>
internal sealed record CoverBlock(
    string Organisation,
    string Title,
    string Subtitle,
    IReadOnlyList<string> Details,
    IReadOnlyList<string> Notes) : SemanticBlock;
