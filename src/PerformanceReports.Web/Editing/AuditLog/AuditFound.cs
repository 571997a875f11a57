using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>A page of entries, and whether older ones follow.</summary>
public sealed record AuditFound(IReadOnlyList<AuditEntry> Entries, bool HasOlder);
