namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A stretch of text of one look.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Bold">Whether strong.</param>
/// <param name="Italic">Whether emphasised.</param>
/// <param name="Link">An absolute address, or "#" and an anchor of this document; null where it is no link.</param>
/// <param name="Tone">What its colour says, beside the words.</param>
/// <param name="Expansion">What it stands for where it is an abbreviation, for readers who listen; or null.</param>
internal sealed record InlineRun(
    string Text,
    bool Bold = false,
    bool Italic = false,
    string? Link = null,
    TextTone Tone = TextTone.Normal,
    string? Expansion = null);
