namespace PerformanceReports.Web.Editing.Publishing.Releasing;

/// <summary>The word of whoever publishes at once.</summary>
public sealed class NowForm
{
    public bool Agreed { get; set; }

    /// <summary>The report's revision on the page.</summary>
    public int? Revision { get; set; }
}
