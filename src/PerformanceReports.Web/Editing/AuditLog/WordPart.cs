namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>A stretch of a text: as on the other side, or differing.</summary>
public sealed record WordPart(string Text, bool Differs);
