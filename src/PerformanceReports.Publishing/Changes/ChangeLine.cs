namespace PerformanceReports.Publishing.Changes;

/// <summary>A line of what has changed.</summary>
/// <param name="Label">What it is about, for example "Rank better".</param>
/// <param name="Text">What changed, for example "Homicide (7th to 4th of 8)".</param>
public sealed record ChangeLine(string Label, string Text);
