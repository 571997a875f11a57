using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A run of text with its look and its place in the structure.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">The look.</param>
/// <param name="Content">Its place in the structure; null for an artifact.</param>
/// <param name="Link">Where it leads, or null.</param>
internal sealed record StyledRun(string Text, TypeStyle Style, TagContent? Content, string? Link = null);
