namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>What a person says when they let figures in.</summary>
public sealed class ConfirmForm
{
    /// <summary>Whether they looked at the warnings.</summary>
    public bool Looked { get; set; }

    /// <summary>The revision of the preview that they saw.</summary>
    public int Revision { get; set; }
}
