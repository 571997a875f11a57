namespace PerformanceReports.Publishing.Plans;

/// <summary>
/// A Police and Crime Plan as published on the site: immutable, complete in itself, in the small Markdown of
/// <see cref="Text.RichText"/>.
/// </summary>
public sealed record PublishedPlan
{
    /// <summary>The name of this document's shape.</summary>
    public required string Schema { get; init; }

    /// <summary>The version of the builder that made it.</summary>
    public required string BuilderVersion { get; init; }

    /// <summary>Whose plan it is.</summary>
    public required PublishedOffice Office { get; init; }

    /// <summary>Its name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>"2021 to 2025".</summary>
    public required string Years { get; init; }

    /// <summary>What is held of it, for example "Adopted plan, extract".</summary>
    public required string Status { get; init; }

    /// <summary>1 for the first publication, one more for each correction.</summary>
    public required int Version { get; init; }

    /// <summary>When it was published here.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>What the plan is about.</summary>
    public required string Summary { get; init; }

    /// <summary>Its priorities in order.</summary>
    public required IReadOnlyList<PublishedPlanPriority> Priorities { get; init; }
}
