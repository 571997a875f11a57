namespace PerformanceReports.Publishing.Corrections;

/// <summary>The differences in one place of a report.</summary>
/// <param name="Section">The section's name in addresses; null for the report as a whole.</param>
/// <param name="Title">The section's title, or "The report as a whole".</param>
/// <param name="Items">The differences, at least one.</param>
public sealed record PublishedDifferenceGroup(
    string? Section, string Title, IReadOnlyList<PublishedDifference> Items);
