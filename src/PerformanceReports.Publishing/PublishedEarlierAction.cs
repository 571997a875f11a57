namespace PerformanceReports.Publishing;

/// <summary>A planned action that the report before left open, and this one does not carry.</summary>
/// <param name="Key">The same in every report that carries the action.</param>
/// <param name="Section">The slug of the section that carried it.</param>
/// <param name="Number">Its number in that section.</param>
public sealed record PublishedEarlierAction(string Key, string Section, int Number);
