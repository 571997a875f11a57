namespace PerformanceReports.Publishing.Announcements;

/// <summary>The document that says when the next report comes out, or that no time is set.</summary>
public sealed record PublishedAnnouncement
{
    /// <summary>The name of this document's shape; a reader refuses one that it does not know.</summary>
    public required string Schema { get; init; }

    /// <summary>The version of the builder that made it.</summary>
    public required string BuilderVersion { get; init; }

    /// <summary>1 for the first announcement, one more for each that takes its place.</summary>
    public required int Version { get; init; }

    /// <summary>When it was announced, with the offset of UK time at that moment.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The report announced; null where none is.</summary>
    public AnnouncedRelease? Next { get; init; }
}
