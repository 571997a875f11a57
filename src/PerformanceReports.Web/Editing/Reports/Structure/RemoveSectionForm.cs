namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>The word of whoever removes a section.</summary>
public sealed class RemoveSectionForm
{
    /// <summary>How often the section had been changed when the page was shown.</summary>
    public int Revision { get; set; }
}
