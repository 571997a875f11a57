namespace PerformanceReports.Publishing;

/// <summary>A term of the glossary.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Term">The term as written, for example "MSG".</param>
/// <param name="Expansion">What an acronym stands for, or null.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Aliases">Other ways it is written in texts.</param>
public sealed record PublishedTerm(
    string Slug,
    string Term,
    string? Expansion,
    string Definition,
    IReadOnlyList<string> Aliases);
