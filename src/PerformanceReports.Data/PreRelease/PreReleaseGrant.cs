namespace PerformanceReports.Data.PreRelease;

/// <summary>Who is let read a report before it is published, until when, and whether the public is told.</summary>
public sealed record PreReleaseGrant(
    string Name, string Role, string Organisation, DateTimeOffset ExpiresAt, bool IsListed);
