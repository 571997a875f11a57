namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the document's title to 6.</param>
/// <param name="Text">What it says.</param>
/// <param name="Anchor">The name by which links lead to it; null where none does.</param>
/// <param name="Role">How it stands to what follows.</param>
internal sealed record HeadingBlock(
    int Level,
    string Text,
    string? Anchor = null,
    HeadingRole Role = HeadingRole.Inner) : SemanticBlock
{
    /// <summary>Whether the table of contents and the bookmarks list it.</summary>
    public bool Listed => Anchor is not null && Role is not HeadingRole.Inner and not HeadingRole.Side;
}
