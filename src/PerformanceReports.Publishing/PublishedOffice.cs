namespace PerformanceReports.Publishing;

/// <summary>The office that publishes.</summary>
/// <param name="Name">Full name.</param>
/// <param name="AreaName">The area it serves, for example "Avon and Somerset".</param>
/// <param name="ForceName">The force whose performance it reports.</param>
/// <param name="ForceCode">The ONS code of that force.</param>
/// <param name="Website">Its website, or null.</param>
/// <param name="Email">Where the public writes to by e-mail, or null.</param>
/// <param name="Telephone">Where the public rings, or null.</param>
/// <param name="Address">Its postal address, or null.</param>
public sealed record PublishedOffice(
    string Name,
    string AreaName,
    string ForceName,
    string ForceCode,
    string? Website,
    string? Email,
    string? Telephone,
    string? Address);
