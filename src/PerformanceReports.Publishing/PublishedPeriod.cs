namespace PerformanceReports.Publishing;

/// <summary>The period of a report, with its names.</summary>
/// <param name="Key">The end month as yyyy-MM: the report's name in addresses.</param>
/// <param name="Label">"Quarter ending March 2025 (Q4 2024/25)".</param>
/// <param name="EndName">"March 2025".</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public sealed record PublishedPeriod(string Key, string Label, string EndName, DateOnly Start, DateOnly End);
