namespace PerformanceReports.Publishing.Corrections;

/// <summary>One thing in which two versions of a report differ.</summary>
/// <param name="Kind">What it is a difference of.</param>
/// <param name="What">The thing, for example "Vehicle crime, 12 months to March 2025".</param>
/// <param name="Before">How it was; null where it was not there.</param>
/// <param name="After">How it is; null where it is not there any more.</param>
public sealed record PublishedDifference(DifferenceKind Kind, string What, string? Before = null, string? After = null);
