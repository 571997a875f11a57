namespace PerformanceReports.Publishing.Announcements;

/// <summary>A report that is to come out.</summary>
/// <param name="PeriodKey">The end month of its period as yyyy-MM: its name in addresses once it is out.</param>
/// <param name="PeriodLabel">"Quarter ending June 2025 (Q1 2025/26)".</param>
/// <param name="DueAt">When, with the offset of UK time at that moment.</param>
public sealed record AnnouncedRelease(string PeriodKey, string PeriodLabel, DateTimeOffset DueAt);
