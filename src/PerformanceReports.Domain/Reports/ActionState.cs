namespace PerformanceReports.Domain.Reports;

/// <summary>The place of a planned action in its life across reports.</summary>
public enum ActionState
{
    /// <summary>In a report for the first time.</summary>
    New,

    /// <summary>Carried over from an earlier report.</summary>
    Continuing,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Ended without being completed.</summary>
    Stopped,
}
