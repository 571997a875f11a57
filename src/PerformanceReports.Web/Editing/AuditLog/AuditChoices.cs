namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>The people, kinds of things and reports that the log speaks of.</summary>
public sealed record AuditChoices(
    IReadOnlyList<string> People, IReadOnlyList<string> Kinds, IReadOnlyList<string> Reports);
