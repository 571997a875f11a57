namespace PerformanceReports.Publishing;

/// <summary>A part of the report, for example "National Police and Crime Measures".</summary>
/// <param name="Slug">Its name in addresses, unique in the report.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">A second line, or an empty text.</param>
/// <param name="Introduction">What the part holds.</param>
/// <param name="PlanSlug">The Police and Crime Plan that the part reports on, or null.</param>
/// <param name="Sections">Its sections in order.</param>
public sealed record PublishedPart(
    string Slug,
    string Title,
    string Subtitle,
    string Introduction,
    string? PlanSlug,
    IReadOnlyList<PublishedSection> Sections)
{
    /// <summary>The number of the plan's priority that the part reports on; null where it reports on none.</summary>
    public int? PlanPriority { get; init; }
}
