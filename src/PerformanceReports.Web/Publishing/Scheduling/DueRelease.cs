namespace PerformanceReports.Web.Publishing.Scheduling;

/// <summary>A report that waits for its time.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="Key">The end month of its period, yyyy-MM.</param>
/// <param name="DueAt">The time that is set.</param>
/// <param name="TryAt">
/// When to try: the set time, later where it failed before, null where only a person can mend what stands in the way.
/// </param>
public sealed record DueRelease(int ReportId, string Key, DateTimeOffset DueAt, DateTimeOffset? TryAt);
