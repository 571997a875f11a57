namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Who changed an item last, and when in words.</summary>
public sealed record LastChange(string Who, string When);
