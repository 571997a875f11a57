namespace PerformanceReports.Publishing;

/// <summary>The office that publishes.</summary>
/// <param name="Name">Full name.</param>
/// <param name="AreaName">The area it serves, for example "Avon and Somerset".</param>
/// <param name="ForceName">The force whose performance it reports.</param>
/// <param name="ForceCode">The ONS code of that force.</param>
/// <param name="Website">Its website, or null.</param>
public sealed record PublishedOffice(
    string Name,
    string AreaName,
    string ForceName,
    string ForceCode,
    string? Website);
