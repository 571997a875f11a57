namespace PerformanceReports.Data.Auditing;

/// <summary>Names in an entry's before and after that stand for no property.</summary>
public static class AuditParts
{
    /// <summary>The place of a thing in its list, from 1.</summary>
    public const string Place = "Place";

    /// <summary>What a thing is part of, where it went from one to another.</summary>
    public const string PartOf = "Part of";

    /// <summary>What a note says.</summary>
    public const string Happened = "What happened";
}
