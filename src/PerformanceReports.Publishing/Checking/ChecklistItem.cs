namespace PerformanceReports.Publishing.Checking;

/// <summary>Something about a report that must or should be looked at.</summary>
/// <param name="Severity">Whether it blocks.</param>
/// <param name="Where">The section, part or report, and the item in it, in words: "Reduce crime, comment 2".</param>
/// <param name="What">What is wrong, in sentences.</param>
/// <param name="Remedy">What to do, in sentences.</param>
/// <param name="Target">Where it can be mended.</param>
public sealed record ChecklistItem(
    ChecklistSeverity Severity, string Where, string What, string Remedy, ChecklistTarget Target);
