namespace PerformanceReports.Publishing.Measures;

/// <summary>A force's place among the forces compared.</summary>
/// <param name="ForceCode">The ONS code.</param>
/// <param name="ForceName">The name.</param>
/// <param name="Own">Whether it is the office's own force.</param>
/// <param name="Rank">The rank, from 1.</param>
/// <param name="RankText">"4th" or "=3rd".</param>
/// <param name="PlausibleRank">"plausibly 2nd to 6th"; empty where no rank interval can be given.</param>
/// <param name="Point">The value with its interval.</param>
public sealed record MeasureStanding(
    string ForceCode,
    string ForceName,
    bool Own,
    int Rank,
    string RankText,
    string PlausibleRank,
    MeasurePoint Point);
