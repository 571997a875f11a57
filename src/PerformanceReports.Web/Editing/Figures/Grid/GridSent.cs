namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>What became of sending entries to an import.</summary>
/// <param name="Import">The import; null where it was refused.</param>
/// <param name="Reason">Why it was refused; null where it was not.</param>
public sealed record GridSent(int? Import, string? Reason = null);
