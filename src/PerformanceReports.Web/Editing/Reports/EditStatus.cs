namespace PerformanceReports.Web.Editing.Reports;

/// <summary>What became of a change.</summary>
public enum EditStatus
{
    /// <summary>It is stored.</summary>
    Saved,

    /// <summary>Somebody else changed the same thing meanwhile; nothing is stored.</summary>
    Clash,

    /// <summary>The report refused it and says why; nothing is stored.</summary>
    Refused,

    /// <summary>There is no such report, or no such section in it.</summary>
    NotFound,
}
