namespace PerformanceReports.Web.Editing.Shared;

/// <summary>A step of the way to an editing page.</summary>
public sealed record PageAbove(string Text, string Address);
