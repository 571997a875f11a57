using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>How far the figures of a measure reach in the extracts that are chosen.</summary>
/// <param name="Measure">The measure's name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Section">The title of the section that carries it.</param>
/// <param name="Newest">The last month of its newest 12 months; null where none is held.</param>
public sealed record MeasureReach(string Measure, string Title, string Section, Month? Newest);
