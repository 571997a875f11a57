namespace PerformanceReports.Publishing;

/// <summary>A comment on performance.</summary>
/// <param name="Number">Its number in the section, from 1.</param>
/// <param name="Text">The comment.</param>
public sealed record PublishedComment(int Number, string Text);
