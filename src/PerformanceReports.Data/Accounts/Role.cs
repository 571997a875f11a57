namespace PerformanceReports.Data.Accounts;

/// <summary>What a person may do in the editing half; one person may have several. Stored by name.</summary>
public enum Role
{
    /// <summary>Keeps figures and writes reports.</summary>
    Analyst = 1,

    /// <summary>Reviews, approves and publishes what others wrote.</summary>
    Approver = 2,

    /// <summary>Invites people and says what they may do.</summary>
    Administrator = 3,
}
