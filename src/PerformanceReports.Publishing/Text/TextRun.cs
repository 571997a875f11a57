namespace PerformanceReports.Publishing.Text;

/// <summary>A stretch of text of one look.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Bold">Whether strong.</param>
/// <param name="Italic">Whether emphasised.</param>
/// <param name="Link">An absolute http, https or mailto address, or null. Other schemes are never links.</param>
/// <param name="Figure">The reference of the bound figure that it shows, or null.</param>
public sealed record TextRun(
    string Text,
    bool Bold = false,
    bool Italic = false,
    string? Link = null,
    string? Figure = null);
