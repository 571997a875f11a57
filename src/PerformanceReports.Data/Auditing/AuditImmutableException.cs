namespace PerformanceReports.Data.Auditing;

/// <summary>Something tried to change or delete a line of the record, or to write past it.</summary>
public sealed class AuditImmutableException : InvalidOperationException
{
    public AuditImmutableException()
    {
    }

    public AuditImmutableException(string message)
        : base(message)
    {
    }

    public AuditImmutableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static AuditImmutableException For(AuditEntry entry, bool isDeletion) => new(
        FormattableString.Invariant($"Entry {entry.Id} of the record cannot be ")
        + $"{(isDeletion ? "deleted" : "changed")}: the record is only ever added to. "
        + "Where it is wrong, note the correction as a new entry.");

    internal static AuditImmutableException PastTheRecord(string type) => new(
        $"ExecuteUpdate and ExecuteDelete would change {type} without a line in the record. Load the rows, change "
        + "them and save; or exempt the type in AuditRules, with the reason.");
}
