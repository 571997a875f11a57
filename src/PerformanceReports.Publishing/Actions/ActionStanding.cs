namespace PerformanceReports.Publishing.Actions;

/// <summary>How a planned action stands by the newest published report.</summary>
public enum ActionStanding
{
    /// <summary>In the newest report for the first time.</summary>
    New,

    /// <summary>Carried on in the newest report.</summary>
    Continuing,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Ended without being completed.</summary>
    Stopped,

    /// <summary>Neither ended nor in the newest report: no report says what became of it.</summary>
    NotCarriedOn,
}
