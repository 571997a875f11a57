namespace PerformanceReports.Publishing.Plans;

/// <summary>An objective of a priority.</summary>
/// <param name="Text">What is to be reached.</param>
/// <param name="Actions">What the plan says will be done; may be empty.</param>
public sealed record PublishedObjective(string Text, IReadOnlyList<string> Actions);
