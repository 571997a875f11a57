using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>Measures that one section of the latest report is about.</summary>
/// <param name="Id">The group's name on the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Section">The address of the section; null where the latest report does not report on them.</param>
/// <param name="Measures">The measures.</param>
public sealed record MeasureGroup(string Id, string Title, string? Section, IReadOnlyList<MeasureSummary> Measures);
