using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Names an item of a section of a report.</summary>
public sealed record ItemKey(SectionKey Section, SectionItem Item);
