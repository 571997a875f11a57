namespace PerformanceReports.Publishing;

/// <summary>A measure of the report before, which this one does not carry.</summary>
/// <param name="Slug">The measure's name in addresses.</param>
/// <param name="Section">The slug of the section that carried it.</param>
/// <param name="ShortTitle">A few words for tight places, for example "Public confidence".</param>
public sealed record PublishedEarlierMeasure(string Slug, string Section, string ShortTitle);
