namespace PerformanceReports.Publishing.Plans;

/// <summary>A part of a published report that reports on a priority.</summary>
/// <param name="PeriodKey">The report, as yyyy-MM.</param>
/// <param name="PeriodLabel">The report's period for readers.</param>
/// <param name="SectionSlug">The section.</param>
/// <param name="SectionTitle">The section's title.</param>
public sealed record PublishedPlanReport(
    string PeriodKey,
    string PeriodLabel,
    string SectionSlug,
    string SectionTitle);
