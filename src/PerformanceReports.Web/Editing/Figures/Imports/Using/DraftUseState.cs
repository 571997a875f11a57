namespace PerformanceReports.Web.Editing.Figures.Imports.Using;

/// <summary>Whether a draft draws on an edition.</summary>
public enum DraftUseState
{
    /// <summary>It names the edition, or the whole family.</summary>
    Draws,

    /// <summary>It can.</summary>
    Can,

    /// <summary>It cannot, beside its other sources.</summary>
    Cannot,
}
