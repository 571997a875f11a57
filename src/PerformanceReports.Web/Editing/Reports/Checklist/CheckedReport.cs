namespace PerformanceReports.Web.Editing.Reports.Checklist;

/// <summary>What was found in a report.</summary>
/// <param name="Errors">What keeps it from being reviewed.</param>
/// <param name="Warnings">What an author should look at, and may leave.</param>
public sealed record CheckedReport(IReadOnlyList<CheckEntry> Errors, IReadOnlyList<CheckEntry> Warnings)
{
    public bool IsClear => Errors.Count == 0 && Warnings.Count == 0;
}
