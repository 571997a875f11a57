namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>A figure of an earlier period, beside the one that is typed.</summary>
/// <param name="Period">The period, in words.</param>
/// <param name="Text">The figure; empty where none is held or entered.</param>
/// <param name="IsEntered">Whether it is entered and not held yet.</param>
public sealed record GridPast(string Period, string Text, bool IsEntered);
