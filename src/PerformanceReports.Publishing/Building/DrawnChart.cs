using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Building;

/// <summary>A chart of a draft as the public would see it today, or why it cannot be drawn.</summary>
/// <param name="Model">The chart; null where it cannot be drawn.</param>
/// <param name="Problem">Why it cannot be drawn, and what to do; null where it can.</param>
/// <param name="DraftedText">The alternative text that is used where the analyst writes none.</param>
/// <param name="DraftedSummary">The one-sentence summary that is used where the analyst writes none.</param>
public sealed record DrawnChart(ChartModel? Model, string? Problem, string DraftedText, string DraftedSummary);
