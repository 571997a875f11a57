namespace PerformanceReports.Web.Editing.Reports.Checklist;

/// <summary>What was found in one section, or in the report as a whole.</summary>
/// <param name="Id">The place in the page.</param>
/// <param name="Title">The section's title.</param>
/// <param name="Errors">What keeps the report from being reviewed.</param>
/// <param name="Warnings">What may be left.</param>
public sealed record ChecklistGroup(
    string Id, string Title, IReadOnlyList<CheckEntry> Errors, IReadOnlyList<CheckEntry> Warnings);
