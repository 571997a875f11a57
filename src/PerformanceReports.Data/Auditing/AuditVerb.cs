namespace PerformanceReports.Data.Auditing;

/// <summary>What happened to a thing.</summary>
public enum AuditVerb
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>Something of it changed.</summary>
    Changed,

    /// <summary>It has another place in its list, and nothing else changed.</summary>
    Moved,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Something happened that changed no working data, for example a download.</summary>
    Noted,
}
