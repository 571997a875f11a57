namespace PerformanceReports.Publishing.Checking;

/// <summary>What an item of a checklist means for the report.</summary>
public enum ChecklistSeverity
{
    /// <summary>It must be mended before the report moves on.</summary>
    Error,

    /// <summary>It should be looked at; the report can move on all the same.</summary>
    Warning,
}
