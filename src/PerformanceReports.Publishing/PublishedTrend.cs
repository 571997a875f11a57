using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing;

/// <summary>A published trend.</summary>
/// <param name="Text">As printed, for example "Moderate Reduction" or "Stable (100%)".</param>
/// <param name="Direction">The direction that the text gives.</param>
/// <param name="Outlook">What the direction means by the measure's polarity.</param>
public sealed record PublishedTrend(string Text, TrendDirection Direction, Outlook Outlook);
