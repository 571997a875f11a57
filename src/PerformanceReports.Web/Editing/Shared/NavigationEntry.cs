namespace PerformanceReports.Web.Editing.Shared;

/// <summary>A part of the editing half, and the right it asks.</summary>
public sealed record NavigationEntry(string Text, string Address, EditingSection Section, string Right);
