namespace PerformanceReports.Publishing;

/// <summary>What the figures held give for a measure among the forces it is compared with.</summary>
/// <param name="Rank">1 is best by polarity; equal values share the better rank.</param>
/// <param name="RankText">"4th" or "=3rd".</param>
/// <param name="Of">The number of forces compared.</param>
/// <param name="GroupLabel">"most similar group" or "forces of England and Wales".</param>
/// <param name="MsgAverage">
/// The unweighted mean of the most similar group's values; null where all forces are compared.
/// </param>
/// <param name="NationalRate">England and Wales pooled; null where it is not held.</param>
/// <param name="PeriodLabel">"12 months to March 2025".</param>
/// <param name="Forces">Every force compared, best first.</param>
public sealed record PublishedComparison(
    int Rank,
    string RankText,
    int Of,
    string GroupLabel,
    decimal? MsgAverage,
    decimal? NationalRate,
    string PeriodLabel,
    IReadOnlyList<PublishedForceValue> Forces);
