namespace PerformanceReports.Publishing;

/// <summary>A force's value in a comparison.</summary>
/// <param name="ForceCode">The ONS code.</param>
/// <param name="ForceName">The name.</param>
/// <param name="Value">The value in the measure's unit, unrounded.</param>
/// <param name="Text">The value as readers see it.</param>
/// <param name="Numerator">The sum of numerators.</param>
/// <param name="Denominator">The denominator, null for a count.</param>
/// <param name="Rank">The force's rank.</param>
/// <param name="Own">Whether it is the office's own force.</param>
public sealed record PublishedForceValue(
    string ForceCode,
    string ForceName,
    decimal Value,
    string Text,
    decimal Numerator,
    decimal? Denominator,
    int Rank,
    bool Own);
