namespace PerformanceReports.Web.Editing.People;

/// <summary>Whether a person can sign in.</summary>
public enum PersonState
{
    /// <summary>Has chosen a password.</summary>
    Active,

    /// <summary>Has not used their link yet.</summary>
    Invited,

    /// <summary>Locked for a while after wrong passwords.</summary>
    Locked,

    /// <summary>May no longer sign in.</summary>
    Disabled,
}
