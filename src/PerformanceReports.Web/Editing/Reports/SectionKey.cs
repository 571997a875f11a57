namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Names a section of a report, as addresses do.</summary>
/// <param name="Report">The end month of the report's period, yyyy-MM.</param>
/// <param name="Section">The section's slug.</param>
public sealed record SectionKey(string Report, string Section);
