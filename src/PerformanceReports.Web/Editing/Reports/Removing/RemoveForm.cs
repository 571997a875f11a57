namespace PerformanceReports.Web.Editing.Reports.Removing;

/// <summary>The word of whoever removes a report that it may be lost.</summary>
public sealed class RemoveForm
{
    /// <summary>Whether it may be lost.</summary>
    public bool Agreed { get; set; }
}
