namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Texts that two people changed from the same beginning.</summary>
public sealed record EditClash(IReadOnlyList<ClashedText> Texts);
