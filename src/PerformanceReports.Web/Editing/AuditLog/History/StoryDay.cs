namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>What happened to a report on a day of the United Kingdom, in its order.</summary>
public sealed record StoryDay(DateOnly Day, IReadOnlyList<StoryItem> Items);
