using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Checking;

/// <summary>A text of a report, and where it stands.</summary>
/// <param name="Text">The text as it is written.</param>
/// <param name="Where">Where it stands, in words: "Reduce crime, comment 2".</param>
/// <param name="Target">Where it can be mended.</param>
/// <param name="Section">The section that it stands in; null outside the sections.</param>
/// <param name="Carried">Last quarter's text that it was offered with; null where it is new.</param>
internal sealed record TextPlace(
    string Text, string Where, ChecklistTarget Target, ReportSection? Section = null, string? Carried = null);
