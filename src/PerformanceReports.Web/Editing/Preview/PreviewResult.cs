using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>A preview, or why there is none.</summary>
/// <param name="Publications">What the pages are drawn from; null where it cannot be made.</param>
/// <param name="Problem">What stands in the way; null where nothing does.</param>
/// <param name="At">When it would be published.</param>
public sealed record PreviewResult(PreviewedPublications? Publications, string? Problem, DateTimeOffset At);
